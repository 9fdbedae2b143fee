"""Prose under its headings, and a document that needs attention."""

from senco_tui.casework.casefile import Section
from senco_tui.document.problem import Problem, Severity
from senco_tui.tui.presenting.document import attention, broken, raw, section_at, sections
from tests.tui.presenting.casefile.pages import text_of

WRONG = Problem("p/plan.md", 2, 1, Severity.ERROR, "no such day", nearest="review_due")


def test_sections_stand_apart_under_their_headings() -> None:
    words = (Section("", "Before."), Section("Views", "I like maps."))
    assert text_of(sections(words, 40)) == "\nBefore.\n\nViews\nI like maps."


def test_the_section_a_row_stands_under_is_known_by_its_heading() -> None:
    words = (
        Section("", "Before."),
        Section("Views", "I like maps."),
        Section("A long heading " * 4, "More."),
    )
    lines = list(sections(words, 40))
    titles = [section.title for section in words]
    said = [section_at(lines, n, titles) for n in range(len(lines))]
    assert said[:6] == [None, None, None, "Views", "Views", "Views"]
    assert said[6:] == [None] * (len(lines) - 6), "a heading that fills two lines is not taken for another"
    assert section_at(lines, 4, ["Strategies"]) is None


def test_a_problem_is_one_sentence_with_its_line_and_the_nearest_word() -> None:
    assert (
        text_of(attention([WRONG], 80)) == "needs attention: line 2, no such day Did you mean “review_due”?"
    )
    whole = Problem("p/plan.md", 0, 0, Severity.WARNING, "no heading")
    assert text_of(attention([whole], 80)) == "worth a look: no heading"


def test_raw_text_is_numbered_and_the_line_marked() -> None:
    page = list(raw("a\n" + "b" * 30 + "\n\x1b[2J", [WRONG], 20))
    assert text_of(page) == " 1 a\n▸2 " + "b" * 17 + "\n   " + "b" * 13 + "\n 3 �[2J"


def test_a_text_that_cannot_be_read_at_all_says_so() -> None:
    assert "The text itself cannot be read." in text_of(broken("plan", None, [WRONG], 80))


def test_a_broken_document_keeps_its_key_on_every_line() -> None:
    assert {line.key for line in broken("plan", "x", [WRONG], 80)} == {"plan"}
