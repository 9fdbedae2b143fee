"""Strips become cells: wide signs take two, marks none, and nothing in a cell commands a terminal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.color import ColorSystem
from rich.segment import ControlType, Segment
from rich.style import Style

from senco_tui.tui.display.cells import Cell, cells_of, is_certain


def _cells(*segments: Segment) -> list[Cell]:
    cells = cells_of(segments, ColorSystem.EIGHT_BIT)
    assert cells is not None
    return list(cells)


def test_each_sign_has_its_cell_and_its_looks() -> None:
    assert _cells(Segment("a", Style.parse("bold #ff8787")), Segment("b")) == [
        Cell("a", "1;38;5;210"),
        Cell("b", ""),
    ]


def test_a_wide_sign_leaves_the_next_cell_empty() -> None:
    assert [cell.text for cell in _cells(Segment("日x"))] == ["日", "", "x"]


def test_a_mark_stands_with_its_sign_even_across_segments() -> None:
    assert [cell.text for cell in _cells(Segment("日"), Segment("\u0301x"))] == ["日\u0301", "", "x"]
    assert [cell.text for cell in _cells(Segment("\u0301x"))] == ["x"]


def test_looks_that_only_say_they_are_plain_are_plain() -> None:
    assert _cells(Segment("a", Style.parse("default on default"))) == [Cell("a", "")]


def test_of_a_blank_only_what_is_seen_is_kept_but_a_mark_on_it_is_no_blank() -> None:
    red = Style.parse("bold red on #1c1c1c")
    assert _cells(Segment("a ", red)) == [Cell("a", "1;31;48;5;234"), Cell(" ", "48;5;234")]
    assert _cells(Segment(" ", red), Segment("\u0301")) == [Cell(" \u0301", "1;31;48;5;234")]


def test_a_link_or_a_command_is_no_text() -> None:
    for segment in (Segment("a", Style(link="https://x")), Segment("a", control=((ControlType.BELL,),))):
        assert cells_of((segment,), ColorSystem.EIGHT_BIT) is None


@given(st.text(max_size=20))
def test_no_control_character_gets_into_a_cell(text: str) -> None:
    assert not any(_commands(cell.text) for cell in _cells(Segment(text)))


def _commands(text: str) -> bool:
    return any(ord(character) < 0x20 or 0x7F <= ord(character) < 0xA0 for character in text)


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        ("a", True),
        ("é", True),
        ("…", True),
        ("│", True),
        ("日", False),
        ("", False),
        ("e\u0301", False),
        ("👩", False),
    ],
)
def test_only_signs_of_one_column_everywhere_are_certain(text: str, certain: bool) -> None:
    assert is_certain(text) is certain
