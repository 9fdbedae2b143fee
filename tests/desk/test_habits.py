"""What a person chose is found again for the same store only; a disk that refuses costs no more than that."""

from pathlib import Path

from senco_tui.desk.habits import Habits


def test_it_is_kept_for_one_store(tmp_path: Path) -> None:
    here, there = (Habits(tmp_path / "state", tmp_path / name) for name in ("one", "two"))
    assert not here.initials
    here.keep_initials(True)
    assert here.initials and Habits(tmp_path / "state", tmp_path / "one").initials
    assert not there.initials
    kept = next((tmp_path / "state").rglob("initials"))
    assert kept.stat().st_mode & 0o777 == 0o600 and kept.read_bytes() == b""
    here.keep_initials(False)
    here.keep_initials(False)
    assert not here.initials


def test_a_disk_that_refuses_costs_the_habit_only(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where a folder should be")
    habits = Habits(tmp_path / "state", tmp_path / "one")
    habits.keep_initials(True)
    assert not habits.initials
