"""The EHC process: dates in order, the plan's lines, annual reviews."""

from dataclasses import replace

from senco_tui.tui.presenting.casefile.ehc import ehc_tab
from tests.tui.presenting.casefile.example import CASE, OPENED
from tests.tui.presenting.casefile.pages import styles_of, text_of


def test_the_process_stands_in_its_order() -> None:
    rows = text_of(ehc_tab(OPENED, 80)).split("\n")
    assert rows[:4] == [
        "EHC process · Exampleshire",
        "  asked for    2 Jun 2025 · by school",
        "  decision     10 Jul 2025 · assess",
        "  final plan   4 Nov 2025",
    ]


def test_a_line_of_provision_says_who_how_long_how_often_and_what_it_lacks() -> None:
    page = list(ehc_tab(OPENED, 80))
    assert "TA · 20 minutes · 3 a week · group of 4" in text_of(page)
    assert styles_of(page)["? who · ? how long · ? how often · ? in what group"] == "warn"


def test_an_annual_review_says_who_came() -> None:
    assert text_of(ehc_tab(OPENED, 80)).endswith(
        "Annual review · 4 Nov 2026\n"
        "  meeting      4 Nov 2026\n"
        "  met          4 Nov 2026\n"
        "  asked of LA  keep\n"
        "  invited      parent and educational psychologist\n"
        "  came         parent"
    )


def test_without_a_process_it_says_so() -> None:
    none = replace(OPENED, case=replace(CASE, ehc=None, annual_reviews=()))
    assert text_of(ehc_tab(none, 80)) == "There is no EHC process in this case file."
