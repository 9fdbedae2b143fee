"""The rows under a kept window come back whole, and only with the window they are the continuation of."""

from pathlib import Path

import pytest

from senco_tui.desk.first_window import ROWS_FILE, Window, drop, keep
from senco_tui.desk.kept_rows import KeptRows, keep_rows, kept_rows

SIZE, LOOKS = (20, 4), "TERM=xterm"
WINDOW = Window(SIZE, 1, 2, [[("", "TRIAGE ")], [("7", "R Novak ")], [("", "Q Bell ")], [("", "q back")]])
ROWS = KeptRows(
    "2026-11-16",
    ["P25-001", "setting x", "P24-002"],
    ["R Novak", "Q Bell", "! Marsh"],
    "o--",
    ["a", "b", "c"],
)


@pytest.fixture
def root(tmp_path: Path) -> str:
    """A store's folder with rows and their window kept in it."""
    (tmp_path / ".git").mkdir()
    keep_rows(str(tmp_path), LOOKS, SIZE, ROWS)
    keep(str(tmp_path), LOOKS, WINDOW)
    return str(tmp_path)


def test_what_was_kept_comes_back(root: str) -> None:
    assert kept_rows(root, LOOKS, WINDOW) == ROWS


def test_rows_of_another_moment_than_the_window_are_not_believed(root: str) -> None:
    other = Window(SIZE, 1, 1, [[("", "TRIAGE ")], [("7", "R Price ")], [("", "")], [("", "q back")]])
    assert kept_rows(root, LOOKS, other) is None
    assert kept_rows(root, "TERM=vt100", WINDOW) is None


@pytest.mark.parametrize(
    ("old", "new"), [("\n3\n", "\n2\n"), ("\n3\n", "\nx\n"), ("o--", "o"), ("Bell", "B\n")]
)
def test_a_damaged_file_is_nothing_at_all(root: str, old: str, new: str) -> None:
    file = Path(root, ".git", ROWS_FILE)
    file.write_text(file.read_text().replace(old, new, 1))
    assert kept_rows(root, LOOKS, WINDOW) is None


def test_a_row_that_would_break_into_two_keeps_none(root: str) -> None:
    keep_rows(root, LOOKS, SIZE, KeptRows("2026-11-16", ["P25-001"], ["R Novak\nQ"], "o", ["a"]))
    assert kept_rows(root, LOOKS, WINDOW) is None


def test_rows_go_with_their_window(root: str) -> None:
    drop(root)
    assert not list(Path(root, ".git").iterdir())
