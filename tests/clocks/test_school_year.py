"""School days, weeks and breaks, by the table, and what must hold of any calendar."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as some

from senco_tui.casework.setting import Calendar, Term
from senco_tui.clocks.school_year import (
    SchoolDays,
    academic_year,
    academic_year_words,
    school_days,
    term_word,
)
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
        case "week":
            return DAYS.week_words(on)
        case "break":
            found = DAYS.next_break(on)
            return f"{found.school_days} to {found.words}" if found else None
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
    assert NONE.week_words(monday) == "no school calendar has been entered"
    assert NONE.on_or_before(monday) is None
    assert NONE.after(monday, 3) is None
    assert NONE.between(monday, monday + timedelta(days=7)) is None
    assert NONE.next_break(monday) is None
    assert NONE.long_closures() == ()
    assert not NONE.is_school_day(monday)


def test_a_year_nobody_entered_is_no_holiday() -> None:
    term, later = Term("summer", day("13 Apr 2026"), day("21 Jul 2026")), day("3 Sep 2027")
    days = school_days(Calendar((term, Term("autumn", later, day("17 Dec 2027")))))
    assert days.why_not(day("5 Oct 2026")) == "the school calendar has no terms round Mon 5 Oct 2026"
    assert days.after(day("21 Jul 2026"), 1) is None
    assert days.before(later, 1) is None
    assert days.long_closures() == ()


def test_terms_are_called_what_the_header_can_hold() -> None:
    named = {
        n: term_word(Term(n, date(2026, 9, 1), date(2026, 12, 18))) for n in ("Autumn term 2026", "Term 1")
    }
    assert named == {"Autumn term 2026": "autumn", "Term 1": "term 1"}


def test_the_academic_year_begins_in_september() -> None:
    assert academic_year(date(2026, 8, 31)) == 2025
    assert academic_year(date(2026, 9, 1)) == 2026
    assert academic_year_words(date(1999, 9, 1)) == "1999–00"


@for_all(some.dates(date(2024, 9, 3), date(2027, 8, 31)), some.integers(1, 60))
def test_counting_forth_and_back_meet(on: date, count: int) -> None:
    later = DAYS.after(on, count)
    if later is None:
        return
    assert DAYS.is_school_day(later)
    assert DAYS.between(on, later) == count
    assert (DAYS.before(later, count) or on) <= on


@for_all(some.dates(date(2024, 9, 1), date(2027, 12, 31)))
def test_the_last_school_day_before_is_one_and_none_lies_between(on: date) -> None:
    found = DAYS.on_or_before(on)
    if found is not None:
        assert found <= on and DAYS.is_school_day(found)
        assert not any(_days_after(DAYS, found, on))


def _days_after(days: SchoolDays, since: date, until: date) -> list[bool]:
    return [days.is_school_day(since + timedelta(days=n)) for n in range(1, (until - since).days + 1)]
