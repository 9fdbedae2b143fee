"""What is sent goes only onto what the hub was seen to hold."""

from pathlib import Path

import pytest

from senco_tui.history.pushing import sent
from senco_tui.history.reaching import Watch
from senco_tui.history.trouble import HeadMoved, HistoryTrouble
from tests.history.repositories import STEPS, git, made

MAIN = "refs/heads/main"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A store, and an empty hub."""
    made(tmp_path / "store").close()
    (tmp_path / "hub").mkdir()
    git(tmp_path / "hub", "init", "-q", "--bare", "--initial-branch=main")
    return tmp_path


def send(place: Path, commit: str, old: str | None, tags: dict[str, str] | None = None) -> tuple[str, ...]:
    return sent(place / "store", None, str(place / "hub"), MAIN, commit, old, tags or {}, Watch())


def test_an_empty_hub_is_filled_and_moved_on_from_there(place: Path) -> None:
    ids = git(place / "store", "rev-list", "--reverse", "HEAD").split()
    assert len(ids) == len(STEPS)
    send(place, ids[0], None)
    send(place, ids[2], ids[0])
    assert git(place / "hub", "rev-parse", "main").strip() == ids[2]
    with pytest.raises(HeadMoved):
        send(place, ids[3], ids[1])
    with pytest.raises(HeadMoved):
        send(place, ids[3], None)
    assert git(place / "hub", "rev-parse", "main").strip() == ids[2]


def test_tags_go_along_and_one_that_is_taken_there_is_named(place: Path) -> None:
    ids = git(place / "store", "rev-list", "--reverse", "HEAD").split()
    assert send(place, ids[1], None, {"a": ids[0], "b": ids[1]}) == ()
    assert send(place, ids[2], ids[1], {"a": ids[2], "c": ids[2]}) == ("a",)
    assert send(place, ids[2], ids[2], {"d": ids[0]}) == ()
    assert git(place / "hub", "tag").split() == ["a", "b", "c", "d"]


def test_a_hub_that_refuses_says_why(place: Path) -> None:
    git(place / "hub", "config", "transfer.hideRefs", "refs/heads")
    tip = git(place / "store", "rev-parse", "HEAD").strip()
    with pytest.raises(HistoryTrouble, match="the hub did not take it: deny updating a hidden ref"):
        send(place, tip, None)
