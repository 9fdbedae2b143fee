"""`senco join`: a store from a hub, its path on standard output; trouble is 3 and leaves nothing."""

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Told
from tests.desk.hubs import make_hub

Senco = Callable[..., Told]


def test_it_prints_where_the_store_is(senco: Senco, office: Path, tmp_path: Path) -> None:
    hub = make_hub(tmp_path)
    senco("sync", hub)
    told = senco("join", hub, tmp_path / "new")
    assert (told.code, told.out) == (0, f"{tmp_path / 'new'}\n")
    assert senco("join", hub, tmp_path / "two", "--json").object["store"] == str(tmp_path / "two")
    assert senco("list", "--store", tmp_path / "new", "--plain").lines


def test_trouble_leaves_nothing(senco: Senco, tmp_path: Path) -> None:
    told = senco("join", "https://school.invalid/x.git", tmp_path / "new")
    assert told.code == 3 and "no address of a hub" in told.err and not (tmp_path / "new").exists()
