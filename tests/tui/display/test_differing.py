"""Which stretches of a row are sent."""

from senco_tui.tui.display.cells import Cell, Row
from senco_tui.tui.display.differing import Run, runs


def _row(text: str) -> Row:
    return [None if c == "?" else Cell(c, "") for c in text]


def _sent(before: str, after: str) -> list[tuple[int, str]]:
    return [(run.x, "".join(c.text for c in run.cells)) for run in runs(3, _row(before), _row(after))]


def test_only_what_differs_is_sent() -> None:
    assert _sent("plan due 4 Dec", "plan due 5 Dec") == [(9, "5")]
    assert _sent("same", "same") == []
    assert runs(3, _row("a"), _row("b")) == [Run(3, 0, [Cell("b", "")])]


def test_a_short_gap_is_sent_with_its_neighbours_and_a_long_one_is_not() -> None:
    assert _sent("a....b", "x....y") == [(0, "x....y")]
    assert _sent("a..........b", "x..........y") == [(0, "x"), (11, "y")]


def test_what_is_not_known_is_sent_and_what_is_not_said_is_left() -> None:
    assert _sent("????", "ab??") == [(0, "ab")]
    assert _sent("x??y", "a??b") == [(0, "a"), (3, "b")]


def test_a_row_with_a_sign_terminals_differ_on_is_sent_whole() -> None:
    wide: Row = [Cell("日", ""), Cell("", ""), Cell("a", "")]
    assert runs(0, wide, [*wide[:2], Cell("b", "")]) == [Run(0, 0, [*wide[:2], Cell("b", "")], sure=False)]  # type: ignore[list-item]
    assert runs(0, wide, _row("abc")) == [Run(0, 0, _row("abc"), sure=False)]  # type: ignore[arg-type]


def test_a_gap_in_other_looks_is_not_sent() -> None:
    row: Row = [Cell("a", "1"), Cell("b", "2"), Cell("c", "1")]
    assert [run.x for run in runs(0, [Cell("x", "1"), Cell("b", "2"), Cell("x", "1")], row)] == [0, 2]
