"""Labels in a narrow column, words beside them."""

from senco_tui.tui.presenting.labelled import WIDEST, flowing, heading, labelled, readable
from senco_tui.tui.presenting.line import Span
from tests.tui.presenting.casefile.pages import text_of


def test_words_wrap_under_themselves() -> None:
    page = text_of(labelled("who", "the class teacher and the family", 32))
    assert page == "  who          the class teacher\n               and the family"


def test_a_long_label_is_cut_not_pushed() -> None:
    assert text_of(labelled("communication passport", "yes", 40)) == "  communicati… yes"


def test_a_heading_stands_apart() -> None:
    assert text_of(heading("Needs", 40)) == "\nNeeds"


def test_a_wide_screen_keeps_a_margin() -> None:
    assert readable(300) == WIDEST
    assert all(len(row) <= WIDEST for row in text_of(flowing("word " * 100, 300)).split("\n"))


def test_pieces_keep_their_styles() -> None:
    (line,) = flowing([Span("a ", "warn"), Span("b")], 20)
    assert [s.style for s in line.spans if s.text.strip()] == ["warn", ""]
