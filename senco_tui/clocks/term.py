"""What a calendar's terms tell by themselves: their days, the holidays between them, the academic year."""

import re
from datetime import date
from itertools import pairwise

from senco_tui.casework.setting import Calendar, Term

LONGEST_HOLIDAY = 63
"""Days. A longer gap between two terms is a year nobody has entered, not a holiday."""

LONGEST_TERM = 200
"""Days. Two days farther apart are not those of one term."""


def academic_year(day: date) -> int:
    """The calendar year in which `day`'s academic year began, on 1 September."""
    return day.year if day.month >= 9 else day.year - 1


def academic_year_words(day: date) -> str:
    """`2026–27`."""
    first = academic_year(day)
    return f"{first}–{(first + 1) % 100:02d}"


def term_word(term: Term) -> str:
    """A term's name as the header says it: `autumn` for `Autumn term 2026`."""
    return " ".join(re.sub(r"(?i)\bterm\b(?!\s*\d\b)|\b20\d\d(?:[–/-]\d\d+)?", "", term.name).split()).lower()


def is_term(term: Term) -> bool:
    """Say whether its two days can be those of one term; a slip of the year makes it none."""
    return 0 <= (term.until - term.since).days <= LONGEST_TERM


def days_of(term: Term, calendar: Calendar) -> set[int]:
    """The school days of a term, as ordinals: weekdays that no closure takes."""
    spans = [(max(c.since, term.since), min(c.until, term.until)) for c in calendar.closures]
    closed = {o for since, until in spans for o in range(since.toordinal(), until.toordinal() + 1)}
    whole = range(term.since.toordinal(), term.until.toordinal() + 1)
    return {o for o in whole if o not in closed and date.fromordinal(o).weekday() < 5}


def gaps(days: tuple[int, ...]) -> tuple[tuple[date, date], ...]:
    """The times of a week and more between sorted school days: first day closed, day it opens again."""
    return tuple((date.fromordinal(a + 1), date.fromordinal(b)) for a, b in pairwise(days) if b - a > 7)


def covered(terms: tuple[Term, ...]) -> tuple[tuple[date, date], ...]:
    """Spans of days the terms tell about: terms, the holidays between them, and the summer after the last."""
    spans: list[tuple[date, date]] = []
    for term in sorted(terms, key=lambda t: t.since):
        summer = date(term.until.year, 8, 31) if term.until.month in (6, 7) else term.until
        if spans and (term.since - spans[-1][1]).days <= LONGEST_HOLIDAY:
            spans[-1] = (spans[-1][0], max(spans[-1][1], summer))
        else:
            spans.append((term.since, summer))
    return tuple(spans)


def part_of_year_ends(terms: tuple[Term, ...], day: date, parts: int) -> date | None:
    """The last day of the part of the academic year `day` falls in, its terms shared among `parts` parts.

    With three terms and three parts that is the term itself; a holiday belongs to the term after it.
    """
    wanted = academic_year(day)
    year = sorted((t for t in terms if academic_year(t.since) == wanted), key=lambda t: t.since)
    at = next((n for n, t in enumerate(year) if day <= t.until), None)
    if at is None:
        return None
    part = at * parts // len(year)
    return max(t.until for n, t in enumerate(year) if n * parts // len(year) == part)
