"""`senco sync`: done, or the list of what must be decided first with 1, or the trouble with 3."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Told
from tests.desk.hubs import make_hub

Senco = Callable[..., Told]
PLAN = "pupils/P24/P24-001/plan.md"


@pytest.fixture
def other(senco: Senco, office: Path, tmp_path: Path) -> Path:
    """Another clone of the office, both met at one hub."""
    hub = make_hub(tmp_path)
    assert senco("sync", hub).code == 0
    assert senco("join", hub, tmp_path / "other").code == 0
    return tmp_path / "other"


def _moved(senco: Senco, root: Path, day: str) -> None:
    file = root / PLAN
    file.write_text(file.read_text().replace("2026-11-06", day))
    assert senco("record", "--store", root).code == 0


def test_without_a_hub_it_says_how_to_name_one(senco: Senco, office: Path) -> None:
    told = senco("sync")
    assert told.code == 3 and "`senco sync REMOTE`" in told.err


def test_what_the_other_recorded_comes(senco: Senco, office: Path, other: Path) -> None:
    _moved(senco, other, "2026-11-20")
    assert senco("sync", "--store", other).err == "Synced: 1 act sent.\n"
    told = senco("sync", "--json").object
    assert (told["synced"], told["brought"], told["cases"], told["undecided"]) == (True, 1, ["P24-001"], [])
    assert "2026-11-20" in (office / PLAN).read_text()


def test_what_both_changed_is_listed_and_nothing_is_changed(senco: Senco, office: Path, other: Path) -> None:
    _moved(senco, other, "2026-11-20")
    _moved(senco, office, "2026-11-27")
    senco("sync", "--store", other)
    told = senco("sync")
    assert told.code == 1
    assert told.lines == [
        "P24-001 plan: review due",
        "  you wrote: Fri 27 Nov 2026",
        "  Jo Marsh wrote: Fri 20 Nov 2026",
    ]
    assert ":sync" in told.err and "2026-11-27" in (office / PLAN).read_text()
    (row,) = senco("sync", "--json").object["undecided"]
    assert (row["path"], row["place"], row["by"]) == (PLAN, "review_due", "Jo Marsh")
