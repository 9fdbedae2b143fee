"""Weeks with school in them."""

from senco_tui.clocks.school_year import school_days
from senco_tui.provision.weeks import monday_of, school_weeks
from tests.clocks.given import CALENDAR, day


def test_half_term_is_no_school_week_and_a_short_week_counts_its_days() -> None:
    weeks = school_weeks(school_days(CALENDAR), day("14 Oct 2026"), day("3 Nov 2026"))
    assert [(week.first, week.days) for week in weeks] == [
        (day("14 Oct 2026"), 3),
        (day("19 Oct 2026"), 5),
        (day("2 Nov 2026"), 2),
    ]
    assert weeks[0].monday == day("12 Oct 2026")


def test_where_the_calendar_is_silent_there_are_none() -> None:
    assert school_weeks(school_days(None), day("1 Sep 2026"), day("1 Dec 2026")) == ()
    assert monday_of(day("22 Nov 2026")) == day("16 Nov 2026")
