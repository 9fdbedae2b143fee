"""A second look finds all that a first would, however files come and go, and lists only what has changed."""

import os
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from senco_tui.cabinet import survey as room
from senco_tui.cabinet.disk import DiskCabinet
from senco_tui.cabinet.survey import Survey, moved_in, survey


def put(root: Path, path: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text("x")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path in ("senco.yaml", ".git/HEAD", "pupils/P24/P24-017/plan.md", "pupils/P24/P24-017/notes/a.md~"):
        put(tmp_path, path)
    return tmp_path


@pytest.fixture
def listed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The folders that are listed, in order."""
    found: list[str] = []
    really: Callable[[str, str], object] = room._listed
    monkeypatch.setattr(
        room, "_listed", lambda place, prefix: (found.append(prefix), really(place, prefix))[1]
    )
    return found


def sure(root: Path) -> Survey:
    return survey(str(root), survey(str(root)))


def test_it_finds_what_the_cabinet_finds(root: Path) -> None:
    os.symlink(root / "pupils", root / "link")
    assert (
        survey(str(root)).paths
        == DiskCabinet(root).paths()
        == ("link", "pupils/P24/P24-017/plan.md", "senco.yaml")
    )


def test_a_folder_is_relied_on_once_a_second_listing_found_the_same(root: Path, listed: list[str]) -> None:
    before = sure(root)
    assert listed.count("pupils/P24/P24-017/") == 2
    listed.clear()
    assert survey(str(root), before).paths is before.paths
    assert listed == []


def test_only_the_folder_that_changed_is_listed_again(root: Path, listed: list[str]) -> None:
    before = sure(root)
    listed.clear()
    put(root, "pupils/P24/P24-017/profile.md")
    after = survey(str(root), before)
    assert listed == ["pupils/P24/P24-017/"]
    assert "pupils/P24/P24-017/profile.md" in after.paths and after.paths is not before.paths


def test_an_empty_folder_counts_as_something_that_came(root: Path) -> None:
    before = sure(root)
    (root / "pupils/P24/P24-018").mkdir()
    after = survey(str(root), before)
    assert after.paths == before.paths and after.paths is not before.paths


def test_whatever_comes_and_goes_a_later_look_equals_a_first_one(root: Path) -> None:
    chance, before = Random(7), survey(str(root))
    for _ in range(60):
        path = (
            f"pupils/P24/P24-0{chance.randrange(3)}/{chance.choice(('notes/', ''))}{chance.randrange(3)}.md"
        )
        if (root / path).exists():
            (root / path).unlink()
        elif chance.random() < 0.2 and (root / path).parent.is_dir() and not os.listdir((root / path).parent):
            (root / path).parent.rmdir()
        else:
            put(root, path)
        before = survey(str(root), before)
        assert before.paths == survey(str(root)).paths


def test_a_folder_can_be_asked_alone_whether_anything_came_or_went(root: Path) -> None:
    before = survey(str(root))
    put(root, "pupils/P25/P25-001/plan.md")
    assert not moved_in(str(root), "pupils/P24/P24-017", before)
    put(root, "pupils/P24/P24-017/notes/2026-11-03-1.md")
    assert moved_in(str(root), "pupils/P24/P24-017", before)
    assert moved_in(str(root), "pupils", before) and not moved_in(str(root), "nowhere", before)
