"""The terminal shows the same, cell for cell, whether all is written or only what differs."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from textual.strip import Strip

from senco_tui.tui.display.cells import Cell
from senco_tui.tui.display.shown import Piece, Shown
from tests.tui.display.screens import Pair, divides_cleanly, part, strips, whole


@st.composite
def stories(draw: st.DrawFn) -> tuple[int, int, list[str]]:
    """A size, and what happens to a screen of it."""
    happenings = st.sampled_from(("row", "scroll", "all", "part", "garbage", "size", "nothing"))
    return (
        draw(st.integers(4, 30)),
        draw(st.integers(3, 9)),
        draw(st.lists(happenings, min_size=1, max_size=6)),
    )


@settings(max_examples=60, deadline=None)
@given(stories(), st.data())
def test_a_terminal_shows_the_same_cells(story: tuple[int, int, list[str]], data: st.DataObject) -> None:
    width, height, happenings = story
    pair = Pair(width, height, colourful=data.draw(st.booleans()))
    rows = data.draw(st.lists(strips, min_size=height, max_size=height))
    pair.update(whole(rows, width))
    pair.assert_alike()
    for what in happenings:
        if what == "size":
            width, height = data.draw(st.integers(4, 30)), data.draw(st.integers(3, 9))
            pair.resize(width, height)
            rows = (rows + [Strip([])] * height)[:height]
        elif what == "garbage":
            pair.write_both(f"\x1b[{data.draw(st.integers(1, height))};1Hwall: the machine goes down\x1b[0m")
            pair.shown.forget()
        elif what == "scroll":
            by = data.draw(st.integers(1, height - 1))
            new = data.draw(st.lists(strips, min_size=by, max_size=by))
            rows = rows[by:] + new if data.draw(st.booleans()) else new + rows[:-by]
        elif what == "row":
            rows = [*rows]
            rows[data.draw(st.integers(0, height - 1))] = data.draw(strips)
        elif what == "all":
            rows = data.draw(st.lists(strips, min_size=height, max_size=height))
        if what == "part":
            _draw_part(pair, data, rows, width)
            continue
        pair.update(whole(rows, width))
        pair.assert_alike()


def _draw_part(pair: Pair, data: st.DataObject, rows: list[Strip], width: int) -> None:
    """Draw some lines anew between two columns, and then all, so that nothing half drawn is left."""
    cut = data.draw(st.integers(1, width - 1))
    lines = sorted(data.draw(st.sets(st.integers(0, len(rows) - 1), min_size=1)))
    before = [*rows]
    for y in lines:
        rows[y] = data.draw(strips)
    assume(all(divides_cleanly(one[y], cut, width) for y in lines for one in (before, rows)))
    pair.update(
        part(rows, width, cut, lines, data.draw(st.sampled_from(((0, width), (cut, width), (0, cut)))))
    )
    pair.assert_alike()
    pair.update(whole(rows, width))
    pair.assert_alike()


def test_nothing_is_said_when_nothing_differs() -> None:
    shown = Shown()
    shown.fit(3, 1)
    row = [Cell(c, "1") for c in "abc"]
    assert shown.put([Piece(0, 0, row)]) == "\x1b[1H\x1b[0;1mabc"
    assert shown.put([Piece(0, 0, row)]) == ""


def test_what_was_forgotten_is_said_again() -> None:
    shown = Shown()
    assert not shown.forget()
    shown.fit(1, 1)
    said = shown.put([Piece(0, 0, [Cell("a", "")])])
    assert shown.forget()
    assert shown.put([Piece(0, 0, [Cell("a", "")])]) == said


def test_half_a_wide_sign_is_not_left_behind() -> None:
    shown = Shown()
    shown.fit(4, 1)
    shown.put([Piece(0, 0, [Cell("日", ""), Cell("", ""), Cell("本", ""), Cell("", "")])])
    shown.put([Piece(0, 1, [Cell("x", ""), Cell("y", "")])])
    assert "".join(cell.text for cell in shown.rows[0] if cell) == " xy "


def test_pieces_outside_the_terminal_are_let_be() -> None:
    shown = Shown()
    shown.fit(2, 1)
    assert (
        shown.put([Piece(5, 0, [Cell("a", "")]), Piece(0, 1, [Cell("a", ""), Cell("b", "")])])
        == "\x1b[1;2H\x1b[ma"
    )
