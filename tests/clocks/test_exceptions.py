"""When an exception is possible: from a week before a closure of four weeks to a week before it opens."""

import pytest

from senco_tui.clocks.exceptions import possible_exception
from senco_tui.clocks.school_year import school_days
from tests.clocks.given import CALENDAR, day

DAYS = school_days(CALENDAR)


@pytest.mark.parametrize(
    ("asked", "possible"),
    [
        ("Tue 14 Jul 2026", False),
        ("Wed 15 Jul 2026", True),
        ("Tue 11 Aug 2026", True),
        ("Wed 26 Aug 2026", True),
        ("Thu 27 Aug 2026", False),
        ("Mon 21 Dec 2026", False),
        ("Wed 28 Oct 2026", False),
    ],
)
def test_school_is_closed_from_22_july_to_1_september(asked: str, possible: bool) -> None:
    assert (possible_exception(day(asked), DAYS) is not None) is possible


def test_it_is_said_and_nothing_more() -> None:
    said = possible_exception(day("15 Jul 2026"), DAYS)
    assert said is not None
    assert "from Wed 22 Jul 2026 to Tue 1 Sep 2026" in said
    assert said.endswith("the date is not moved")


def test_without_a_calendar_or_a_date_there_is_none() -> None:
    assert possible_exception(day("15 Jul 2026"), school_days(None)) is None
    assert possible_exception(None, DAYS) is None
