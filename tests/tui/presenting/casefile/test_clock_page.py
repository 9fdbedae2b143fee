"""Every date explained."""

from dataclasses import replace
from datetime import date

from senco_tui.tui.presenting.casefile.clock_page import clock_page
from tests.tui.presenting.casefile.example import OPENED, clock
from tests.tui.presenting.casefile.pages import text_of


def test_a_date_tells_its_arithmetic_and_its_basis() -> None:
    one = clock("plan review", date(2026, 12, 4), note="a holiday lies between")
    assert text_of(clock_page(replace(OPENED, clocks=(one,)), 80)) == (
        "\n"
        "plan review (ours)\n"
        "  stands       running\n"
        "  from         Tue 1 Sep 2026, 10 weeks ago\n"
        "  due          Fri 4 Dec 2026, in 18 days\n"
        "  worked out   working\n"
        "  stands on    basis (must)\n"
        "  mind         a holiday lies between"
    )


def test_what_asks_for_something_comes_first_and_what_is_missing_is_said() -> None:
    page = text_of(clock_page(OPENED, 80))
    assert page.index("answer to our referral") < page.index("plan review") < page.index("transition review")
    assert "? no date of the meeting" in page


def test_no_date_at_all_says_so() -> None:
    assert text_of(clock_page(replace(OPENED, clocks=()), 80)) == "No date runs for this pupil."
