"""Runs and moves in the language of terminals."""

from senco_tui.tui.display.cells import Cell
from senco_tui.tui.display.differing import Run
from senco_tui.tui.display.scrolling import Move
from senco_tui.tui.display.writing import scrolled, written


def _run(y: int, x: int, text: str, ink: str = "") -> Run:
    return Run(y, x, tuple(Cell(c, ink) for c in text))


def test_a_run_goes_to_its_place_and_leaves_plain_looks() -> None:
    assert written([_run(4, 2, "abc", "1")], 80) == "\x1b[5;3H\x1b[1mabc\x1b[0m"


def test_onward_in_a_row_is_shorter_than_straight_to_a_place() -> None:
    assert written([_run(10, 0, "a"), _run(10, 9, "b"), _run(11, 0, "c")], 80) == "\x1b[11Ha\x1b[8Cb\x1b[12Hc"


def test_after_the_last_column_nobody_knows_where_the_cursor_is() -> None:
    assert written([_run(0, 78, "ab"), _run(0, 0, "c")], 80) == "\x1b[1;79Hab\x1b[1Hc"


def test_after_a_sign_terminals_differ_on_the_place_is_said_in_full() -> None:
    wide = Run(0, 0, (Cell("日", ""), Cell("", "")))
    assert written([wide, _run(0, 9, "b")], 80) == "\x1b[1H日\x1b[1;10Hb"


def test_lines_are_fed_between_margins() -> None:
    assert scrolled(Move(3, 20, 2)) == "\x1b[4;21r\x1b[21H\n\n\x1b[r"
    assert scrolled(Move(3, 20, -1)) == "\x1b[4;21r\x1b[4H\x1bM\x1b[r"
