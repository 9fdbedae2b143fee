"""School days and terms, counted from the setting's own calendar; where that is silent, so are we."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date, timedelta

from senco_tui.casework.setting import Calendar, Closure, Term
from senco_tui.casework.spoken import spoken_day
from senco_tui.clocks.term import covered, days_of, gaps, is_term

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SchoolDays:
    """Every school day the calendar tells of, as sorted ordinals, and the spans of days it covers.

    `gaps` are the unbroken times of a week and more without school: first day closed, day it opens again.

    A school day is a weekday inside a term that no closure takes; INSET days are closures, pupils are out.
    Every count answers None for days the calendar does not cover: it never guesses.
    """

    terms: tuple[Term, ...]
    half_terms: tuple[Closure, ...]
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
        return next((t for t in self.terms if t.since <= day <= t.until), None)

    def term_until(self, day: date) -> Term | None:
        """The term `day` falls in, or in a holiday the one before it."""
        if not self.covers(day):
            return None
        return max((t for t in self.terms if t.since <= day), key=lambda t: t.since, default=None)

    def half_term_start(self, day: date) -> date | None:
        """The first school day of the half-term `day` falls in, or in a holiday of the one before it."""
        term = self.term_until(day)
        if term is None:
            return None
        ends = [c.until for c in self.half_terms]
        since = max((e + DAY for e in ends if term.since <= e < min(day, term.until)), default=term.since)
        return self.on_or_after(since)

    def long_closures(self, weeks: int = 4) -> tuple[tuple[date, date], ...]:
        """Unbroken times of at least `weeks` weeks without school: first day closed, day it opens again."""
        return tuple(
            (closed, opens)
            for closed, opens in self.gaps
            if (opens - closed).days >= weeks * 7 and self._span(closed) == self._span(opens)
        )

    def within(self, since: date, until: date) -> tuple[int, ...]:
        """The school days from `since` to `until`, both with them, as ordinals."""
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


def school_days(calendar: Calendar | None) -> SchoolDays:
    """Count out a calendar once; None and a calendar without terms give one that knows no day."""
    terms = tuple(t for t in calendar.terms if is_term(t)) if calendar else ()
    if calendar is None or not terms:
        return SchoolDays((), (), (), (), ())
    days = tuple(sorted({ordinal for term in terms for ordinal in days_of(term, calendar)}))
    half_terms = tuple(c for c in calendar.closures if c.kind == "half-term")
    return SchoolDays(terms, half_terms, days, covered(terms), gaps(days))
