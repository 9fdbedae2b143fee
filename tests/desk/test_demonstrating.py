"""The demonstration is made whole or not at all, is known again, and is never written over."""

import os
import subprocess
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from senco_tui.desk.demonstrating import demonstration_at, make_demonstration, move_aside, usual_place
from senco_tui.desk.founding import first_commit
from senco_tui.desk.trouble import StoreTrouble
from senco_tui.history.founding import Founded

MONDAY = date(2026, 11, 16)
NOON = datetime(2026, 11, 16, 12, 0, tzinfo=UTC)
FILES = {"senco.yaml": b"format: 1\nname: Elm Lane\ndemonstration: true\n"}


def commits() -> list[Founded]:
    """A very short story."""
    return [first_commit(FILES, "senco: store begun", "Jo Marsh", None, NOON)]


def test_it_is_known_again_and_untouched(tmp_path: Path) -> None:
    root = tmp_path / "school"
    assert demonstration_at(root) is None
    make_demonstration(root, MONDAY, commits())
    found = demonstration_at(root)
    assert found is not None
    assert (found.day, found.touched) == (MONDAY, False)


def test_an_empty_folder_will_do(tmp_path: Path) -> None:
    assert demonstration_at(tmp_path) is None
    make_demonstration(tmp_path, MONDAY, commits())
    assert (tmp_path / "senco.yaml").is_file()


def test_a_hand_edit_touches_it(tmp_path: Path) -> None:
    make_demonstration(tmp_path / "school", MONDAY, commits())
    with (tmp_path / "school" / "senco.yaml").open("ab") as file:
        file.write(b"la: Elmshire\n")
    found = demonstration_at(tmp_path / "school")
    assert found is not None
    assert found.touched


def test_anything_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear all")
    with pytest.raises(StoreTrouble, match="no demonstration"):
        demonstration_at(tmp_path)


def test_a_story_that_breaks_off_leaves_nothing(tmp_path: Path) -> None:
    def broken() -> Iterator[Founded]:
        yield from commits()
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make_demonstration(tmp_path / "school", MONDAY, broken())
    assert list(tmp_path.iterdir()) == []


def test_an_old_one_moves_aside_under_its_day(tmp_path: Path) -> None:
    root = tmp_path / "school"
    for name in ("school-of-2026-11-16", "school-of-2026-11-16-2"):
        make_demonstration(root, MONDAY, commits())
        found = demonstration_at(root)
        assert found is not None
        assert move_aside(found) == tmp_path / name
    assert not root.exists()


def test_the_usual_place_is_the_accounts_own(nobodys_home: Path) -> None:
    assert usual_place().is_relative_to(nobodys_home)


def test_what_a_killed_process_left_half_made_goes_the_next_time(tmp_path: Path) -> None:
    dead = subprocess.run(["sh", "-c", "echo $$"], capture_output=True, text=True, check=True).stdout.strip()
    (tmp_path / f".school-{dead}-making").mkdir()
    (tmp_path / f".school-{os.getppid()}-making").mkdir()
    (tmp_path / ".school-of-mine-making").mkdir()
    make_demonstration(tmp_path / "school", MONDAY, commits())
    left = {p.name for p in tmp_path.iterdir()}
    assert left == {"school", f".school-{os.getppid()}-making", ".school-of-mine-making"}
