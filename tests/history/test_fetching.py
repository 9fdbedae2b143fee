"""What comes from a hub lies apart until it is admitted; what is not admitted is gone."""

from pathlib import Path

import pytest

from senco_tui.history.fetching import Seen, incoming, seen
from senco_tui.history.reaching import Watch
from tests.history.repositories import STEPS, git, made

MAIN = "refs/heads/main"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A hub with four commits and a tag, and a store that holds only the first of them."""
    made(tmp_path / "hub").close()
    made(tmp_path / "store", STEPS[:1]).close()
    return tmp_path


def test_what_the_hub_holds(place: Path) -> None:
    found = seen(place / "store", None, str(place / "hub"), None, Watch())
    assert found.branch == MAIN and found.tip == git(place / "hub", "rev-parse", "HEAD").strip()
    assert set(found.tags) == {"triage/2026-W36"}
    assert seen(place / "store", None, str(place / "hub"), "refs/heads/other", Watch()) == Seen(
        None, found.tags, "refs/heads/other"
    )


def fetched(place: Path, admit: bool) -> str:
    tip = git(place / "hub", "rev-parse", "HEAD").strip()
    with incoming(place / "store", None, Watch()) as come:
        come.fetch(str(place / "hub"), MAIN, ())
        assert come.launcher.run("cat-file", "-t", tip) == b"commit\n" and come.sound() is None
        if admit:
            come.admit()
    assert not list((place / "store" / ".git").glob("senco-incoming-*"))
    return git(place / "store", "cat-file", "--batch-check", data=f"{tip}\n".encode())


def test_what_is_not_admitted_is_gone(place: Path) -> None:
    assert "missing" in fetched(place, admit=False)


def test_what_is_admitted_is_the_stores(place: Path) -> None:
    assert " commit " in fetched(place, admit=True)


def test_many_objects_stay_together(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("senco_tui.history.fetching._LOOSE", 0)
    packs = place / "store" / ".git" / "objects" / "pack"
    before = len(list(packs.glob("*.pack")))
    assert " commit " in fetched(place, admit=True)
    assert len(list(packs.glob("*.pack"))) == before + 1
    assert git(place / "store", "fsck", "--strict", "--no-dangling") == ""


def test_what_a_killed_sync_fetched_is_taken_away(place: Path) -> None:
    left = place / "store" / ".git" / "senco-incoming-999999999-abc"
    left.mkdir()
    (left / "x").write_text("words somebody erased")
    fetched(place, admit=False)
    assert not left.exists()
