"""No character that steers a terminal gets into a commit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from senco_tui.history.gate import one_line, paragraphs


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("plain", "plain"),
        ("  two\n lines\t", "two lines"),
        ("e\u0301", "é"),
        ("red \x1b[31m", "red �[31m"),
        ("\u202eback", "�back"),
        ("\x9b", "�"),
        ("half \ud800", "half �"),
        ("mark \ufeff", "mark �"),
    ],
)
def test_one_line(typed: str, kept: str) -> None:
    assert one_line(typed) == kept


def test_paragraphs_keep_their_lines() -> None:
    assert paragraphs("\n\na\r\nb  \n\n\n\nc\td\x07\n\n") == "a\nb\n\nc d�"


@given(st.text())
def test_what_is_through_stays_through(text: str) -> None:
    assert one_line(one_line(text)) == one_line(text)
    assert paragraphs(paragraphs(text)) == paragraphs(text)
    assert not any(c < " " and c != "\n" for c in paragraphs(text))
