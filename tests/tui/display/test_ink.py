"""From one look to another by few characters, and always to that look."""

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st

from senco_tui.tui.display.ink import Look, look_of, on_blanks, turned, with_blanks_of, without_nothing

inks = st.builds(
    lambda weights, colour, ground: ";".join(part for part in (*weights, colour, ground) if part),
    st.lists(st.sampled_from(["1", "2", "3", "4", "7", "9"]), unique=True),
    st.sampled_from(["", "39", "31", "97", "38;5;210", "38;2;1;2;3"]),
    st.sampled_from(["", "49", "44", "103", "48;5;234", "48;2;9;8;7"]),
)


def _drawn(words: str) -> object:
    screen = pyte.Screen(1, 1)
    pyte.Stream(screen).feed(f"{words}x")
    return screen.buffer[0][0]


@given(inks, inks)
def test_the_looks_are_those_that_were_wanted(before: str, after: str) -> None:
    start = f"\x1b[{before}m" if before else ""
    assert _drawn(start + turned(before, after)) == _drawn(f"\x1b[0;{after}m" if after else "\x1b[0m")


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("", "", ""),
        ("1", "", "\x1b[m"),
        ("38;5;1;48;5;234", "38;5;2;48;5;234", "\x1b[38;5;2m"),
        ("48;5;234", "1;48;5;234", "\x1b[1m"),
        ("1;48;5;234", "48;5;234", "\x1b[22m"),
        ("1;2;31", "2;31", "\x1b[22;2m"),
        ("5;48;5;234", "48;5;234", "\x1b[0;48;5;234m"),
        ("31;41", "32", "\x1b[0;32m"),
    ],
)
def test_only_what_differs_is_said(before: str, after: str, said: str) -> None:
    assert turned(before, after) == said


def test_a_look_has_three_parts() -> None:
    assert look_of("1;4;38;5;210;48;2;1;2;3") == Look(frozenset({"1", "4"}), "38;5;210", "48;2;1;2;3")
    assert without_nothing("39;49") == ""
    assert without_nothing("1;39") == "1;39"


@pytest.mark.parametrize(
    ("ink", "seen"),
    [
        ("1;38;5;210;48;5;234", "48;5;234"),
        ("3;31", ""),
        ("4;31", "4"),
        ("7;31;48;5;234", "7;31;48;5;234"),
    ],
)
def test_of_a_blank_only_ground_and_lines_are_seen_but_reversed_all(ink: str, seen: str) -> None:
    assert on_blanks(ink) == seen


@given(inks, inks)
def test_looks_for_a_blank_show_it_as_it_is_wanted(ink: str, wanted: str) -> None:
    assert on_blanks(with_blanks_of(ink, on_blanks(wanted))) == on_blanks(wanted)
