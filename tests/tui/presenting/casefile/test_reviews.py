"""Reviews, newest first, each outcome by a mark and a word."""

from dataclasses import replace

from senco_tui.tui.presenting.casefile.reviews import review_block, reviews_tab
from tests.tui.presenting.casefile.example import CASE, OPENED
from tests.tui.presenting.casefile.pages import text_of


def test_a_review_in_full() -> None:
    assert text_of(review_block(CASE.reviews[1], OPENED, 80)) == (
        "Thu 9 Jul 2026, 4 months ago · cycle 2\n"
        "  present      parent and pupil\n"
        "  ~ partly met  o1  Ada reads a page aloud. (+1)\n"
        "                    Half a page to Ms Hughes.\n"
        "  ✓ met         o2  Ada asks for help.\n"
        "  next step    ? not decided\n"
        "  sent         ? not sent to the family\n"
        "\n"
        "  Pupil voice\n"
        "  It is easier now."
    )


def test_the_newest_stands_first() -> None:
    page = text_of(reviews_tab(OPENED, 80))
    assert page.index("9 Jul 2026") < page.index("12 Mar 2026")
    assert "✗ not met" in page


def test_without_a_review_the_key_is_told() -> None:
    assert "o holds one" in text_of(reviews_tab(replace(OPENED, case=replace(CASE, reviews=())), 80))


def test_every_line_belongs_to_its_review() -> None:
    assert {line.key for line in review_block(CASE.reviews[0], OPENED, 40)} == {"reviews/2026-03-12"}
