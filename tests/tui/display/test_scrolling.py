"""Rows that have only moved are found, and nothing else is called a move."""

from hypothesis import given
from hypothesis import strategies as st

from senco_tui.tui.display.cells import Cell, Row
from senco_tui.tui.display.scrolling import Move, move_between, moved


def _rows(names: str) -> list[Row]:
    return [[Cell(name, ""), Cell(" ", "")] for name in names]


def test_a_list_scrolled_under_its_head() -> None:
    assert move_between(_rows("HabcdefS"), _rows("HbcdefgS")) == Move(1, 6, 1)
    assert move_between(_rows("HbcdefgS"), _rows("HabcdefS")) == Move(1, 6, -1)


def test_half_a_page() -> None:
    assert move_between(_rows("HabcdefghS"), _rows("HefghijklS")) == Move(1, 8, 4)


def test_few_rows_or_other_rows_are_no_move() -> None:
    assert move_between(_rows("abc"), _rows("bcx")) is None
    assert move_between(_rows("abcdef"), _rows("uvwxyz")) is None
    assert move_between(_rows("abcdef"), _rows("abcdef")) is None


def test_rows_nobody_knows_are_no_reason_to_move() -> None:
    unknown: list[Row] = [[None, None] for _ in range(6)]
    assert move_between(unknown, _rows("abcdef")) is None


def test_what_is_uncovered_is_blank() -> None:
    shown = moved(_rows("HabcS"), Move(1, 3, 1), 2)
    assert "".join(row[0].text for row in shown if row[0]) == "Hbc S"
    shown = moved(_rows("HabcS"), Move(1, 3, -2), 2)
    assert "".join(row[0].text for row in shown if row[0]) == "H  aS"


@given(st.text("abcdef", min_size=5, max_size=9), st.text("abcdef", min_size=5, max_size=9))
def test_a_move_puts_more_rows_right_than_it_spoils(before: str, after: str) -> None:
    size = min(len(before), len(after))
    old, new = _rows(before[:size]), _rows(after[:size])
    move = move_between(old, new)
    if move:
        then = moved(old, move, 2)
        assert sum(a == b for a, b in zip(then, new, strict=True)) >= 3 + sum(
            a == b for a, b in zip(old, new, strict=True)
        )
