"""School days, terms and weeks, counted from the setting's own calendar; where that is silent, so are we."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from senco_tui.casework.setting import Calendar, Term
from senco_tui.casework.spoken import spoken_day

LONGEST_HOLIDAY = 63
"""Days. A longer gap between two terms is a year nobody has entered, not a holiday."""

LONGEST_TERM = 200
"""Days. Two days farther apart are not those of one term."""

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Break:
    """The next time pupils are away: its words, its first day, and the school days left before it."""

    words: str
    begins: date
    school_days: int


@dataclass(frozen=True, slots=True)
class SchoolDays:
    """Every school day the calendar tells of, as sorted ordinals, and the spans of days it covers.

    `gaps` are the unbroken times of a week and more without school: first day closed, day it opens again.

    A school day is a weekday inside a term that no closure takes; INSET days are closures, pupils are out.
    Every count answers None for days the calendar does not cover: it never guesses.
    """

    calendar: Calendar | None
    ordinals: tuple[int, ...]
    covered: tuple[tuple[date, date], ...]
    gaps: tuple[tuple[date, date], ...]

    def covers(self, day: date) -> bool:
        """Say whether the calendar tells about `day`: inside a term or the holiday after it."""
        return any(since <= day <= until for since, until in self.covered)

    def why_not(self, day: date) -> str | None:
        """The plain reason why days round `day` cannot be counted; None when they can."""
        if not self.covered:
            return "no school calendar has been entered"
        if self.covers(day):
            return None
        if day > self.covered[-1][1]:
            return f"the school calendar ends {spoken_day(self.covered[-1][1])}"
        if day < self.covered[0][0]:
            return f"the school calendar begins {spoken_day(self.covered[0][0])}"
        return f"the school calendar has no terms round {spoken_day(day)}"

    def is_school_day(self, day: date) -> bool:
        """Say whether pupils are in on `day`; False too where the calendar is silent."""
        at = bisect_left(self.ordinals, day.toordinal())
        return at < len(self.ordinals) and self.ordinals[at] == day.toordinal()

    def on_or_before(self, day: date) -> date | None:
        """The last school day on or before `day`."""
        return self._if_joined(day, bisect_right(self.ordinals, day.toordinal()) - 1)

    def on_or_after(self, day: date) -> date | None:
        """The first school day on or after `day`."""
        return self._if_joined(day, bisect_left(self.ordinals, day.toordinal()))

    def after(self, day: date, count: int) -> date | None:
        """The `count`th school day after `day`; day 0 is `day` itself."""
        if count <= 0:
            return day
        at = bisect_right(self.ordinals, day.toordinal()) + count - 1
        return self._if_joined(day, at)

    def before(self, day: date, count: int) -> date | None:
        """The `count`th school day before `day`; day 0 is `day` itself."""
        if count <= 0:
            return day
        at = bisect_left(self.ordinals, day.toordinal()) - count
        return self._if_joined(day, at)

    def between(self, since: date, until: date) -> int | None:
        """How many school days lie after `since` up to and with `until`; 0 when `until` is not later."""
        if until <= since:
            return 0
        if self._span(since) is None or self._span(since) != self._span(until):
            return None
        return self.at_least(since, until)

    def at_least(self, since: date, until: date) -> int:
        """The school days after `since` up to and with `until` as far as the calendar tells."""
        first = bisect_right(self.ordinals, since.toordinal())
        return max(0, bisect_right(self.ordinals, until.toordinal()) - first)

    def term_of(self, day: date) -> Term | None:
        """The term `day` falls in; a closure inside a term belongs to it."""
        terms = self.calendar.terms if self.calendar else ()
        return next((t for t in terms if t.since <= day <= t.until), None)

    def term_until(self, day: date) -> Term | None:
        """The term `day` falls in, or in a holiday the one before it."""
        if not self.calendar or not self.covers(day):
            return None
        return max((t for t in self.calendar.terms if t.since <= day), key=lambda t: t.since, default=None)

    def week_of_term(self, day: date) -> int | None:
        """Which school week of its term `day` is in, from 1; weeks without a school day do not count."""
        term = self.term_of(day)
        if term is None:
            return None
        weeks = {_monday(o) for o in self._within(term.since, min(day + timedelta(days=6), term.until))}
        return sum(week <= _monday(day.toordinal()) for week in weeks)

    def week_words(self, day: date) -> str:
        """`wk 11 of autumn`; in a holiday when school begins again; without a calendar, that."""
        if unknown := self.why_not(day):
            return unknown
        if (closure := self._long_closure(day)) is not None:
            return closure
        term, week = self.term_of(day), self.week_of_term(day)
        if term is None or not week:
            return self._holiday_words(day)
        return f"wk {week} of {term_word(term)}"

    def next_break(self, day: date) -> Break | None:
        """The next half-term or end of term after `day`, with the school days left after `day`."""
        term = self.term_of(day)
        if term is None or not self.calendar:
            return None
        halves = [c for c in self.calendar.closures if c.kind == "half-term" and day < c.since <= term.until]
        begins = min((c.since for c in halves), default=term.until + DAY)
        words = "half-term" if halves else f"the end of {term_word(term)}"
        return Break(words, begins, self.at_least(day, begins))

    def half_term_start(self, day: date) -> date | None:
        """The first school day of the half-term `day` falls in, or in a holiday of the one before it."""
        term = self.term_until(day)
        if term is None or not self.calendar:
            return None
        ends = [c.until for c in self.calendar.closures if c.kind == "half-term"]
        since = max((e + DAY for e in ends if term.since <= e < min(day, term.until)), default=term.since)
        return self.on_or_after(since)

    def part_of_year_ends(self, day: date, parts: int) -> date | None:
        """The last day of the part of the academic year `day` falls in, its terms shared among `parts` parts.

        With three terms and three parts that is the term itself; a holiday belongs to the term after it.
        """
        terms = self.calendar.terms if self.calendar else ()
        year = sorted(
            (t for t in terms if academic_year(t.since) == academic_year(day)), key=lambda t: t.since
        )
        at = next((n for n, t in enumerate(year) if day <= t.until), None)
        if at is None:
            return None
        part = at * parts // len(year)
        return max(t.until for n, t in enumerate(year) if n * parts // len(year) == part)

    def long_closures(self, weeks: int = 4) -> tuple[tuple[date, date], ...]:
        """Unbroken times of at least `weeks` weeks without school: first day closed, day it opens again."""
        return tuple(
            (closed, opens)
            for closed, opens in self.gaps
            if (opens - closed).days >= weeks * 7 and self._span(closed) == self._span(opens)
        )

    def _within(self, since: date, until: date) -> tuple[int, ...]:
        first = bisect_left(self.ordinals, since.toordinal())
        return self.ordinals[first : bisect_right(self.ordinals, until.toordinal())]

    def _span(self, day: date) -> int | None:
        for n, (since, until) in enumerate(self.covered):
            if since <= day <= until:
                return n
        return None

    def _if_joined(self, day: date, at: int) -> date | None:
        """The school day at that place, unless days nobody entered lie between it and `day`."""
        if not 0 <= at < len(self.ordinals):
            return None
        found = date.fromordinal(self.ordinals[at])
        span = self._span(day)
        return found if span is not None and span == self._span(found) else None

    def _long_closure(self, day: date) -> str | None:
        """Words for a half-term week; a single day off leaves the week its number."""
        closures = self.calendar.closures if self.calendar else ()
        half = next((c for c in closures if c.kind == "half-term" and c.since <= day <= c.until), None)
        return self._holiday_words(day, "half-term") if half else None

    def _holiday_words(self, day: date, name: str = "holiday") -> str:
        opens = self.on_or_after(day)
        return f"{name}, school opens {spoken_day(opens)}" if opens else name


def school_days(calendar: Calendar | None) -> SchoolDays:
    """Count out a calendar once; None and a calendar without terms give one that knows no day."""
    terms = tuple(t for t in calendar.terms if _is_term(t)) if calendar else ()
    if calendar is None or not terms:
        return SchoolDays(calendar, (), (), ())
    ordinals: set[int] = set()
    for term in terms:
        closed = _closed(calendar, term)
        whole = range(term.since.toordinal(), term.until.toordinal() + 1)
        ordinals.update(o for o in whole if o not in closed and date.fromordinal(o).weekday() < 5)
    days = tuple(sorted(ordinals))
    return SchoolDays(calendar, days, _covered(terms), _gaps(days))


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


def _monday(ordinal: int) -> int:
    return ordinal - (ordinal - 1) % 7


def _is_term(term: Term) -> bool:
    """Say whether its two days can be those of one term; a slip of the year makes it none."""
    return 0 <= (term.until - term.since).days <= LONGEST_TERM


def _closed(calendar: Calendar, term: Term) -> set[int]:
    """The days of the term that a closure takes, as ordinals."""
    spans = ((max(c.since, term.since), min(c.until, term.until)) for c in calendar.closures)
    return {o for since, until in spans for o in range(since.toordinal(), until.toordinal() + 1)}


def _gaps(days: tuple[int, ...]) -> tuple[tuple[date, date], ...]:
    return tuple((date.fromordinal(a + 1), date.fromordinal(b)) for a, b in pairwise(days) if b - a > 7)


def _covered(terms: tuple[Term, ...]) -> tuple[tuple[date, date], ...]:
    """Spans of days the terms tell about: terms, the holidays between them, and the summer after the last."""
    spans: list[tuple[date, date]] = []
    for term in sorted(terms, key=lambda t: t.since):
        summer = date(term.until.year, 8, 31) if term.until.month in (6, 7) else term.until
        if spans and (term.since - spans[-1][1]).days <= LONGEST_HOLIDAY:
            spans[-1] = (spans[-1][0], max(spans[-1][1], summer))
        else:
            spans.append((term.since, summer))
    return tuple(spans)
