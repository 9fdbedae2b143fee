"""A store begun from a hub is whole and the same, or there is none."""

from pathlib import Path

import pytest

from senco_tui.desk.joining import join
from senco_tui.desk.opening import open_store
from senco_tui.desk.trouble import StoreTrouble
from senco_tui.history.reaching import Watch
from tests.desk.hubs import Two, make_hub
from tests.desk.stores import git, is_clean


def test_it_is_the_same_clean_and_closed_to_others(tmp_path: Path) -> None:
    two = Two(tmp_path)
    two.close()
    assert is_clean(tmp_path / "jo")
    assert git(tmp_path / "jo", "rev-parse", "HEAD") == git(tmp_path / "store", "rev-parse", "HEAD")
    assert (tmp_path / "jo").stat().st_mode & 0o077 == 0
    with open_store(tmp_path / "jo", account="jo") as store:
        assert store.read_only is None and store.name == "Jo Bell"


def test_nothing_is_left_where_it_fails(tmp_path: Path) -> None:
    hub = make_hub(tmp_path)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(StoreTrouble, match="the hub is empty"):
        join(str(hub), tmp_path / "new", Watch())
    with pytest.raises(StoreTrouble, match="no git repository there"):
        join(str(tmp_path / "nowhere"), tmp_path / "new", Watch())
    with pytest.raises(StoreTrouble, match="no address of a hub"):
        join("ext::sh -c date", tmp_path / "new", Watch())
    assert sorted(tmp_path.iterdir()) == before


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "mine").write_text("mine")
    with pytest.raises(StoreTrouble, match="is not empty"):
        join(str(make_hub(tmp_path)), tmp_path / "new", Watch())


def test_it_goes_by_the_hubs_own_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    two = Two(tmp_path)
    two.close()
    monkeypatch.chdir(tmp_path)
    assert join(str(two.hub), None, Watch()) == tmp_path / "hub"
