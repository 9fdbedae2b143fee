"""Text is as wide as the strips of the screen count it, and never wider than it was asked to be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from senco_tui.tui.presenting.cells import cut, fit, fit_right, width_of, wrap

WORDS = st.text(st.sampled_from("abc é ñ 李龍 –… 'ßŁ"), max_size=40)


@pytest.mark.parametrize(
    "text", ["Ada", "Zoë Ñandú", "李 小龍", "e\u0301", "👩\u200d👧", "❤\ufe0f", "a\u200bb", "…–“”"]
)
def test_width_is_what_the_strips_count(text: str) -> None:
    assert width_of(text) == cell_len(text)


@given(WORDS, st.integers(0, 30))
def test_fitted_text_is_exactly_as_wide_as_asked(text: str, cells: int) -> None:
    assert width_of(fit(text, cells)) == cells
    assert width_of(fit_right(text, cells)) == cells
    assert width_of(cut(text, cells)) <= cells


@given(WORDS, st.integers(2, 30), st.integers(0, 8))
def test_wrapped_lines_fit_and_lose_no_letter(text: str, cells: int, indent: int) -> None:
    lines = wrap(text, cells, indent)
    assert all(width_of(line) <= max(cells, 2) for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_what_does_not_fit_ends_in_an_ellipsis() -> None:
    assert cut("Okafor, Ada", 8) == "Okafor,…"
    assert cut("Okafor", 6) == "Okafor"
    assert cut("Okafor", 1) == "…"
    assert cut("Okafor", 0) == ""


def test_lines_break_between_words_and_later_ones_are_indented() -> None:
    assert wrap("reads to line five aloud", 12, 2) == ["reads to", "  line five", "  aloud"]
    assert wrap("one\n\ntwo", 12) == ["one", "", "two"]
    assert wrap("x" * 10, 4) == ["xxxx", "xxxx", "xx"]
    assert wrap("", 4) == [""]
