"""The EHC process: dates in order, the plan's lines, annual reviews."""

from dataclasses import replace

from senco_tui.clocks.running import clocks
from senco_tui.tui.presenting.casefile.ehc import ehc_tab
from senco_tui.tui.presenting.casefile.opened import Opened
from tests.clocks.given import case, day, setting
from tests.tui.presenting.casefile.example import CASE, OPENED
from tests.tui.presenting.casefile.pages import styles_of, text_of


def test_the_process_stands_in_its_order() -> None:
    rows = text_of(ehc_tab(OPENED, 80)).split("\n")
    assert rows[:8] == [
        "EHC process · Exampleshire",
        "  ✓ request      2 Jun 2025 · by school",
        "  ✓ LA decision  10 Jul 2025 · assess",
        "  ? advice asked not recorded",
        "  ? our advice   not recorded",
        "  ? draft plan   not recorded",
        "  ? family reply not recorded",
        "  ✓ final plan   4 Nov 2025",
    ]


def test_a_line_of_provision_says_who_how_long_how_often_and_what_it_lacks() -> None:
    page = list(ehc_tab(OPENED, 80))
    assert "TA · 20 minutes · 3 a week · group of 4" in text_of(page)
    assert styles_of(page)["? who · ? how long · ? how often · ? in what group"] == "warn"


def test_an_annual_review_says_how_far_it_is_and_who_came() -> None:
    assert (
        "Annual review · 4 Nov 2026\n"
        "  ? advice asked not recorded\n"
        "  ? invited      not recorded\n"
        "  ? papers out   not recorded\n"
        "  ✓ meeting      4 Nov 2026\n"
        "  · report       still ahead\n"
        "  · LA decision  still ahead, the LA's\n"
        "    asked of LA  keep\n"
        "    invited      parent and educational psychologist\n"
        "    came         parent\n"
    ) in text_of(ehc_tab(OPENED, 80))


def test_with_its_clocks_it_says_what_is_due_and_how_late() -> None:
    office, today = setting(), day("5 Dec 2026")
    file = case("plan made 10 Feb 2026; annual review met 4 Nov 2026, report sent 20 Nov 2026")
    page = text_of(ehc_tab(Opened(file, today, clocks=clocks(file, office, today)), 80))
    assert "  ✓ report       20 Nov 2026 · 2 days late\n" in page
    assert "  > LA decision  due 2 Dec 2026 · the LA's · 3 days late" in page
    assert "What comes beside\n  > next review  due 6 Oct 2027" in page


def test_without_a_process_it_says_so() -> None:
    none = replace(OPENED, case=replace(CASE, ehc=None, annual_reviews=()))
    assert text_of(ehc_tab(none, 80)) == "There is no EHC process in this case file."
