"""School days, by the table, and what must hold of any calendar."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as some

from senco_tui.casework.setting import Calendar, Term
from senco_tui.clocks.school_year import school_days
from tests.clocks.given import CALENDAR, day
from tests.clocks.tables import Told, told

DAYS = school_days(CALENDAR)
NONE = school_days(None)


def _answer(row: Told) -> object:
    on = day(row["day"])
    match row.heading:
        case "on or before":
            return DAYS.on_or_before(on)
        case "on or after":
            return DAYS.on_or_after(on)
        case "half-term began":
            return DAYS.half_term_start(on)
        case "school days between":
            return DAYS.between(on, day(row["and"]))
        case _:
            return dict(DAYS.long_closures(4)).get(on)


@pytest.mark.parametrize(
    "row", told(Path(__file__).parent / "cases" / "school_year.md"), ids=lambda r: f"line {r.line}"
)
def test_the_table(row: Told) -> None:
    found = _answer(row)
    said = f"{found:%a} {found.day} {found:%b %Y}" if isinstance(found, date) else str(found)
    assert (said if found is not None else "unknown") == row["answer"]


def test_without_a_calendar_nothing_is_guessed() -> None:
    monday = day("16 Nov 2026")
    assert NONE.why_not(monday) == "no school calendar has been entered"
    assert NONE.on_or_before(monday) is None
    assert NONE.after(monday, 3) is None
    assert NONE.between(monday, monday + timedelta(days=7)) is None
    assert NONE.term_of(monday) is None and NONE.term_until(monday) is None
    assert NONE.long_closures() == ()
    assert not NONE.is_school_day(monday)


def test_a_year_nobody_entered_is_no_holiday() -> None:
    term, later = Term("summer", day("13 Apr 2026"), day("21 Jul 2026")), day("3 Sep 2027")
    days = school_days(Calendar((term, Term("autumn", later, day("17 Dec 2027")))))
    assert days.why_not(day("5 Oct 2026")) == "the school calendar has no terms round Mon 5 Oct 2026"
    assert days.after(day("21 Jul 2026"), 1) is None
    assert days.before(later, 1) is None
    assert days.long_closures() == ()


def test_a_term_with_a_slip_of_the_year_is_none() -> None:
    slipped = Term("autumn", day("2 Sep 2026"), day("18 Dec 2062"))
    assert school_days(Calendar((slipped,))).why_not(day("16 Nov 2026")) is not None
    backwards = Term("autumn", day("18 Dec 2026"), day("2 Sep 2026"))
    assert school_days(Calendar((backwards,))).terms == ()


@for_all(some.dates(date(2024, 9, 3), date(2027, 8, 31)), some.integers(1, 60))
def test_counting_forth_and_back_meet(on: date, count: int) -> None:
    later = DAYS.after(on, count)
    if later is None:
        return
    assert DAYS.is_school_day(later)
    assert DAYS.between(on, later) == count == len(DAYS.within(on + timedelta(days=1), later))
    assert (DAYS.before(later, count) or on) <= on


@for_all(some.dates(date(2024, 9, 1), date(2027, 12, 31)))
def test_the_last_school_day_before_is_one_and_none_lies_between(on: date) -> None:
    found = DAYS.on_or_before(on)
    if found is not None:
        assert found <= on and DAYS.is_school_day(found)
        assert not DAYS.within(found + timedelta(days=1), on)
