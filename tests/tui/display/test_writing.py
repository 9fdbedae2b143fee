"""Runs and moves in the language of terminals."""

import pyte
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from senco_tui.tui.display.cells import inked, is_certain
from senco_tui.tui.display.differing import Run
from senco_tui.tui.display.scrolling import Move
from senco_tui.tui.display.writing import Pen, clears_in_colour
from tests.tui.display.screens import as_seen

WIDTH = 80
GREY, RED = "48;5;234", "31;48;5;234"


def _run(y: int, x: int, *pieces: tuple[str, str]) -> Run:
    cells = tuple(inked(pieces))
    return Run(y, x, cells, all(is_certain(cell.text) for cell in cells))


def _said(*runs: Run, colourful: bool = True) -> str:
    """What is said after the pen was at rest, in plain looks."""
    pen = Pen(colourful=colourful)
    pen.write([_run(0, 0, ("", "."))], WIDTH)
    return pen.write(runs, WIDTH)


@pytest.mark.parametrize(
    ("runs", "said"),
    [
        ([_run(0, 1, ("", "a"))], "a"),
        ([_run(0, 9, ("", "a"))], "\x1b[8Ca"),
        ([_run(9, 0, ("", "a"))], "\x1b[10Ha"),
        ([_run(1, 0, ("", "a"))], "\r\na"),
        ([_run(9, 9, ("", "a"))], "\x1b[10;10Ha"),
        ([_run(1, 78, ("", "ab")), _run(1, 0, ("", "c"))], "\x1b[2;79Hab\rc"),
        ([_run(1, 0, ("", "日")), _run(1, 9, ("", "b"))], "\r\n日\r\x1b[9Cb"),
    ],
)
def test_the_shortest_way_is_taken(runs: list[Run], said: str) -> None:
    assert _said(*runs) == said


@pytest.mark.parametrize(
    ("pieces", "said"),
    [
        ([("1", "a")], "\x1b[1ma"),
        ([(RED, "a"), (GREY, " "), (RED, "b")], "\x1b[31;48;5;234ma b"),
        ([(GREY, " "), (RED, "b")], "\x1b[31;48;5;234m b"),
        ([(RED, "a"), (GREY, " " * 79)], "\x1b[31;48;5;234ma\x1b[K"),
        ([(RED, "a"), (GREY, " " * 20)], "\x1b[31;48;5;234ma\x1b[20X"),
        ([(RED, "a"), (GREY, " " * 20), (RED, "b")], "\x1b[31;48;5;234ma\x1b[20X\x1b[20Cb"),
        ([("4", " " * 5)], "\x1b[4m     "),
    ],
)
def test_blanks_cost_no_looks_they_do_not_show_and_many_are_cleared(
    pieces: list[tuple[str, str]], said: str
) -> None:
    assert _said(_run(1, 0, *pieces)) == f"\r\n{said}"


def test_blanks_on_a_ground_are_written_where_clearing_would_lose_it() -> None:
    assert _said(_run(1, 0, (GREY, " " * 80)), colourful=False) == f"\r\n\x1b[{GREY}m{' ' * 80}"
    assert _said(_run(1, 0, ("", " " * 80)), colourful=False) == "\r\n\x1b[K"


@pytest.mark.parametrize(
    ("environ", "colourful"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "tmux-256color"}, True),
        ({"TERM": "screen-256color"}, False),
        ({"TERM": "screen", "TMUX": "/tmp/t"}, True),
        ({"TERM": "xterm-256color", "STY": "1.pts"}, False),
        ({"TERM": "vt220"}, False),
        ({}, False),
    ],
)
def test_some_terminals_clear_in_colour(environ: dict[str, str], colourful: bool) -> None:
    assert clears_in_colour(environ) is colourful


def test_going_back_may_be_shorter_than_to_change_looks_twice() -> None:
    columns = ("38;5;1", "name"), ("38;5;2", "why"), ("38;5;1", "now")
    assert _said(_run(1, 0, *columns)) == "\r\n\x1b[38;5;1mname\x1b[3Cnow\x1b[6D\x1b[38;5;2mwhy"


runs = st.lists(
    st.builds(
        lambda y, x, pieces: _run(y, x, *pieces),
        st.integers(0, 5),
        st.integers(0, 9),
        st.lists(
            st.tuples(
                st.sampled_from(("", "1", GREY, RED, "38;5;3;48;5;237", "4")), st.text("ab ", min_size=1)
            ),
            min_size=1,
            max_size=4,
        ),
    ).map(lambda run: Run(run.y, run.x, run.cells[: 20 - run.x])),
    max_size=4,
    unique_by=lambda run: run.y,
)


@settings(max_examples=40, deadline=None)
@given(st.lists(runs, max_size=4), st.booleans())
def test_in_whatever_order_the_cells_are_those_that_were_wanted(
    frames: list[list[Run]], colourful: bool
) -> None:
    screen, wanted, pen = pyte.Screen(20, 6), pyte.Screen(20, 6), Pen(colourful=colourful)
    for frame in frames:
        pyte.Stream(screen).feed(pen.write(frame, 20).replace("\n", "\r\n"))
        for run in frame:
            for n, (text, ink) in enumerate(run.cells):
                pyte.Stream(wanted).feed(f"\x1b[{run.y + 1};{run.x + n + 1}H\x1b[0;{ink}m{text}")
    for y in range(6):
        for x in range(20):
            assert as_seen(screen.buffer[y][x]) == as_seen(wanted.buffer[y][x])


def test_lines_are_fed_between_margins_in_plain_looks() -> None:
    pen = Pen()
    assert pen.scroll(Move(3, 20, 2)) == "\x1b[m\x1b[4;21r\x1b[21H\n\n\x1b[r"
    assert pen.scroll(Move(3, 20, -1)) == "\x1b[4;21r\x1b[4H\x1bM\x1b[r"


def test_the_pen_is_handed_over_plain_and_nothing_is_known_of_it_then() -> None:
    pen = Pen()
    pen.write([_run(1, 0, (RED, "a"))], WIDTH)
    assert pen.hand_over() == "\x1b[m"
    assert pen.hand_over() == ""
    assert pen.write([_run(1, 1, (RED, "a"))], WIDTH) == "\x1b[2;2H\x1b[0;31;48;5;234ma"
