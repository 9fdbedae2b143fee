"""The invented school's own year: terms, half-terms, INSET days and bank holidays of any academic year.

The pattern is that of most English maintained schools: 190 days for pupils, five INSET days, two weeks at
Christmas and at Easter, a week in October, February and May.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from dateutil.easter import easter

from senco_tui.casework.setting import Calendar, Closure, Term

PUPIL_DAYS = 190
DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class SchoolYear:
    """One academic year: three terms, the closures in and between them, and every day pupils are in."""

    begins: int
    terms: tuple[Term, ...]
    closures: tuple[Closure, ...]
    days: tuple[date, ...]


def academic_year(day: date) -> int:
    """The calendar year in which the academic year of `day` began; it turns on 1 September."""
    return day.year if day.month >= 9 else day.year - 1


def calendar_for(today: date) -> Calendar:
    """The calendar a school would keep on that day: three years back and one ahead."""
    now = academic_year(today)
    years = [school_year(year) for year in range(now - 3, now + 2)]
    terms = tuple(t for y in years for t in y.terms)
    return Calendar(terms, tuple(c for y in years for c in y.closures))


@cache
def school_year(begins: int) -> SchoolYear:
    """The academic year that begins in September of that year."""
    autumn, insets = _autumn(begins)
    spring, more = _spring(begins + 1, autumn.until)
    opens, may = _summer_opens(begins + 1), _may_week(begins + 1)
    insets += [*more, _inset(may.until + 3 * DAY)]
    early_may = _monday_on_or_after(date(begins + 1, 5, 1))
    bank = Closure(early_may, early_may, "bank", "Early May bank holiday")
    october, february = date(begins, 10, 22), date(begins + 1, 2, 12)
    halves = [_week_from(october, "October"), _week_from(february, "February"), may]
    closures = sorted([*halves, *insets, bank], key=lambda c: c.since)
    closed = {c.since + n * DAY for c in closures for n in range((c.until - c.since).days + 1)}
    days = [d for term in (autumn, spring) for d in _weekdays(term.since, term.until) if d not in closed]
    ahead = (d for d in _weekdays(opens, date(begins + 1, 8, 31)) if d not in closed)
    days += [next(ahead) for _ in range(PUPIL_DAYS - len(days))]
    summer = Term(f"Summer term {begins + 1}", opens, days[-1])
    return SchoolYear(begins, (autumn, spring, summer), tuple(closures), tuple(days))


def _autumn(year: int) -> tuple[Term, list[Closure]]:
    first = date(year, 9, 1)
    first = first if first.weekday() < 4 else _monday_on_or_after(first)
    second, pupils = _weekday_after(first), _weekday_after(_weekday_after(first))
    half = _monday_on_or_after(date(year, 10, 22))
    until = date(year, 12, 16)
    until += (4 - until.weekday()) % 7 * DAY
    return Term(f"Autumn term {year}", pupils, until), [_inset(first), _inset(second), _inset(half + WEEK)]


def _spring(year: int, christmas: date) -> tuple[Term, list[Closure]]:
    first = christmas + 17 * DAY
    first = first if (first.month, first.day) > (1, 3) else first + DAY
    good_friday = easter(year) - 2 * DAY
    until = _easter_break(year) - 3 * DAY
    until = min(until, good_friday - DAY)
    return Term(f"Spring term {year}", _weekday_after(first), until), [_inset(first)]


def _easter_break(year: int) -> date:
    """The Monday on which the two weeks at Easter begin."""
    sunday = easter(year)
    if (sunday.month, sunday.day) <= (4, 1):
        return sunday + DAY
    return sunday - (6 if (sunday.month, sunday.day) <= (4, 12) else 13) * DAY


def _summer_opens(year: int) -> date:
    back = _easter_break(year) + 2 * WEEK
    return back + DAY if back == easter(year) + DAY else back


def _may_week(year: int) -> Closure:
    last = date(year, 5, 31)
    monday = last - last.weekday() * DAY
    return Closure(monday, monday + 4 * DAY, "half-term", "May half-term")


def _week_from(day: date, name: str) -> Closure:
    monday = _monday_on_or_after(day)
    return Closure(monday, monday + 4 * DAY, "half-term", f"{name} half-term")


def _inset(day: date) -> Closure:
    return Closure(day, day, "inset", "INSET day")


def _monday_on_or_after(day: date) -> date:
    return day + (-day.weekday()) % 7 * DAY


def _weekday_after(day: date) -> date:
    return day + (DAY if day.weekday() < 4 else (7 - day.weekday()) * DAY)


def _weekdays(since: date, until: date) -> list[date]:
    span = (until - since).days + 1
    return [d for n in range(span) if (d := since + n * DAY).weekday() < 5]
