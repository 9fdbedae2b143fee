"""The invented school's own calendar, against days anyone can look up."""

from datetime import date

import pytest

from senco_tui.demonstration.terms import academic_year, calendar_for, school_year
from tests.demonstration.tables import rows


@pytest.mark.parametrize(("year", "what", "day"), rows("terms", "Days"))
def test_the_days_of_a_year(year: str, what: str, day: str) -> None:
    found = school_year(int(year))
    autumn, spring, summer = found.terms
    named = {c.name: c.since for c in found.closures if c.kind != "inset"}
    named |= {"spring opens": spring.since, "spring closes": spring.until, "summer opens": summer.since}
    named |= {"autumn opens": autumn.since, "autumn closes": autumn.until}
    assert named[what] == date.fromisoformat(day)


@pytest.mark.parametrize("year", range(2014, 2036))
def test_every_year_has_190_days_for_pupils_and_five_inset_days(year: int) -> None:
    found = school_year(year)
    assert len(found.days) == len(set(found.days)) == 190
    assert sum(c.kind == "inset" for c in found.closures) == 5
    assert all(d.weekday() < 5 for d in found.days)
    assert date(year + 1, 7, 15) <= found.days[-1] <= date(year + 1, 7, 26)


def test_a_calendar_reaches_three_years_back_and_one_ahead() -> None:
    terms = calendar_for(date(2026, 11, 16)).terms
    assert [t.name for t in terms][:1] == ["Autumn term 2023"]
    assert terms[-1].name == "Summer term 2028"
    assert len(terms) == 15


def test_the_academic_year_turns_on_the_first_of_september() -> None:
    assert academic_year(date(2026, 8, 31)) == 2025
    assert academic_year(date(2026, 9, 1)) == 2026
