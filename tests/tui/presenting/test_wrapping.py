"""Wrapping keeps every word, never runs over the edge, and lets nothing steer the terminal."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from senco_tui.tui.presenting.cells import width_of
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.wrapping import UNSAFE, printable, wrapped

words = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Z", "Cf"]), max_size=30)
spaced = words.flatmap(lambda w: st.sampled_from([w, f" {w}", f"{w} "]))
pieces = st.lists(st.builds(Span, spaced), max_size=12)


def _text(line: Line) -> str:
    return "".join(s.text for s in line.spans)


@given(pieces, st.integers(2, 60))
def test_no_line_is_wider_than_the_screen(given_pieces: list[Span], width: int) -> None:
    for line in wrapped(given_pieces, width):
        assert width_of(_text(line)) <= width


@given(pieces, st.integers(2, 60))
def test_every_character_is_kept_in_order(given_pieces: list[Span], width: int) -> None:
    shown = "".join(_text(line) for line in wrapped(given_pieces, width))
    typed = "".join(printable(p.text) for p in given_pieces)
    assert re.sub("[ \t\n]", "", shown) == re.sub("[ \t\n]", "", typed)


def test_words_break_between_and_lead_repeats() -> None:
    lines = list(wrapped([Span("one two three")], 9, first=[Span("• ")], rest=[Span("  ")], key="o1"))
    assert [_text(line) for line in lines] == ["• one two", "  three"]
    assert {line.key for line in lines} == {"o1"}


def test_a_word_of_two_styles_is_not_parted() -> None:
    (line,) = wrapped([Span("a "), Span("bold", "strong"), Span("ly said")], 40)
    assert line.spans == (Span("a"), Span(" "), Span("bold", "strong"), Span("ly said"))


def test_a_word_longer_than_the_line_is_broken() -> None:
    lines = [_text(line) for line in wrapped([Span("see " + "x" * 200)], 80)]
    assert lines == ["see", "x" * 80, "x" * 80, "x" * 40]


def test_wide_characters_are_measured_in_cells() -> None:
    assert [_text(line) for line in wrapped([Span("日本語日本語")], 5)] == ["日本", "語日", "本語"]


def test_a_combining_mark_stays_with_its_letter() -> None:
    lines = [_text(line) for line in wrapped([Span("e\u0301" * 6)], 4)]
    assert lines == ["e\u0301" * 4, "e\u0301" * 2]


def test_an_empty_text_with_a_lead_is_a_line() -> None:
    assert [_text(line) for line in wrapped([], 10, first=[Span("• ")])] == ["• "]
    assert list(wrapped([], 10)) == []


STEERING = ("\x1b[31m", "\x9b2J", "\x07", "\u202eabc", "\u2066", "\x7f", "\ud800", "\u2028")


@pytest.mark.parametrize("text", STEERING)
def test_what_could_steer_a_terminal_is_shown_as_a_mark(text: str) -> None:
    assert not UNSAFE.search(printable(text))
    assert "�" in printable(text)
