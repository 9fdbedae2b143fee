"""No control character leaves by the command line, whatever is in a file or a message."""

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from senco_tui.cli.gate import in_json, in_lines, is_stopped, on_one_line, width


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ada reads to line 5.", "Ada reads to line 5."),
        ("Zoë – “£5”", "Zoë – “£5”"),
        ("\x1b[31mred\x1b[0m", "�[31mred�[0m"),
        ("\x1b]52;c;cm0=\x07", "�]52;c;cm0=�"),
        ("\x9b31m", "�31m"),
        ("abc\u202edef", "abc�def"),
        ("one\r\ntwo\tthree", "one two three"),
        ("half \ud800", "half �"),
    ],
)
def test_one_line_shows_what_it_stops(text: str, shown: str) -> None:
    assert on_one_line(text) == shown


def test_several_lines_keep_their_ends_and_their_columns() -> None:
    assert in_lines("one\r\n\ttwo\x07\nthree") == "one\n    two�\nthree"


@given(st.text(alphabet=st.characters(codec=None)))
def test_nothing_stopped_ever_passes(text: str) -> None:
    assert not any(is_stopped(letter) for letter in on_one_line(text))
    assert not any(is_stopped(letter) for letter in in_lines(text) if letter != "\n")


@given(st.text(alphabet=st.characters(codec="utf-8")))
@example("\x7f")
def test_json_loses_nothing_and_passes_nothing(text: str) -> None:
    passed = in_json(json.dumps({"words": text}, ensure_ascii=False))
    assert json.loads(passed) == {"words": text}
    assert not any(is_stopped(letter) for letter in passed)


@pytest.mark.parametrize(
    ("text", "columns"), [("Ada", 3), ("Zoë", 3), ("Zoe\u0308", 3), ("漢字", 4), ("", 0)]
)
def test_width_is_in_columns(text: str, columns: int) -> None:
    assert width(text) == columns
