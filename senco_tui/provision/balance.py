"""Promised against delivered, as a running balance of one pupil: by provision, and by line of Section F.

What is promised counts in whole school weeks that are over: a week never promises more sessions than it has
school days, and this week is told apart until it is over. Nothing is counted from before the setting began to
write down what it gives, for of that nobody can say anything; the day it counts from is always told.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from senco_tui.casework.ehc import Ehc, SectionF
from senco_tui.casework.provision import Provision
from senco_tui.casework.spoken import spoken_number
from senco_tui.clocks.school_year import SchoolDays
from senco_tui.provision.given import Ledger, was_given
from senco_tui.provision.weeks import monday_of, school_weeks
from senco_tui.provision.year import academic_year

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Balance:
    """How one promise stands; sessions and minutes, `this_week` apart. `why_not` says why nothing is counted.

    `absent` are sessions that took place without the pupil, `cancelled` those written down as not given.
    """

    since: date | None
    promised: Decimal = Decimal()
    given: int = 0
    minutes_promised: Decimal = Decimal()
    minutes_given: int = 0
    absent: int = 0
    cancelled: int = 0
    this_week: int = 0
    why_not: str | None = None

    @property
    def short(self) -> Decimal:
        """Minutes promised and not given; more than was promised makes up for nothing elsewhere."""
        return max(self.minutes_promised - self.minutes_given, Decimal())

    @property
    def unwritten(self) -> Decimal:
        """Sessions that nothing is written down for."""
        return max(self.promised - self.given - self.absent - self.cancelled, Decimal())

    @property
    def words(self) -> str:
        """`6 of 10 sessions, 2 h short since 7 Sep`; or why it cannot be told."""
        if self.why_not or self.since is None:
            return self.why_not or "nothing to count yet"
        day = f"{self.since.day} {self.since:%b}"
        if not self.promised:
            return f"no whole week yet since {day}" + (f", {self.given} given" if self.given else "")
        stands = f"{spoken_hours(self.short)} short" if self.short else "nothing short"
        return f"{self.given} of {spoken_number(self.promised)} sessions, {stands} since {day}"


def provision_balance(
    name: str, provision: Provision, pupil: str, book: Ledger, days: SchoolDays, today: date
) -> Balance:
    """How a provision's promise to one of its pupils stands, in this academic year."""
    if not provision.minutes or not provision.per_week:
        return Balance(None, why_not="no minutes or sessions a week are written down")
    begun = _since(provision.since, book, today)
    return _balance(
        (name,), pupil, book, days, (begun, provision.until, today),
        provision.per_week, provision.minutes, None if provision.until else provision.weeks,
    )  # fmt: skip


def line_balance(
    line: SectionF, ehc: Ehc, pupil: str, book: Ledger, days: SchoolDays, today: date
) -> Balance:
    """How one line of Section F stands in this academic year, by the provision it names."""
    if not line.minutes or not line.per_week:
        return Balance(None, why_not="names no minutes or no sessions a week")
    if not line.provision:
        return Balance(None, why_not="names no provision that gives it")
    begun = _since(ehc.plan_made, book, today)
    return _balance(
        line.provision, pupil, book, days, (begun, ehc.ceased, today), line.per_week, line.minutes, line.weeks
    )


def given_in_week(names: Iterable[str], pupil: str, book: Ledger, monday: date) -> int:
    """How many sessions a pupil was given under those names in the week of that Monday."""
    return len(book.given(names, pupil, monday, monday + 6 * DAY))


def spoken_hours(minutes: Decimal) -> str:
    """`45 min`, `2 h`, `2 h 30`."""
    hours, rest = divmod(int(minutes), 60)
    return f"{rest} min" if not hours else f"{hours} h {rest:02}" if rest else f"{hours} h"


def _since(begun: date | None, book: Ledger, today: date) -> date:
    """The latest of: the promise's own beginning, the academic year's, the first thing written down in it."""
    year = academic_year(today).since
    first = book.first(year)
    kept = first if first is not None and first <= today else year
    return max(year, kept, begun or year)


def _balance(
    names: tuple[str, ...],
    pupil: str,
    book: Ledger,
    days: SchoolDays,
    span: tuple[date, date | None, date],
    per_week: Decimal,
    minutes: int,
    weeks: int | None,
) -> Balance:
    since, ends, today = span
    monday = monday_of(today)
    if days.on_or_after(since) is None:
        return Balance(None, why_not=days.why_not(since) or "no school day since it began")
    over = min(monday - DAY, ends) if ends else monday - DAY
    counted = school_weeks(days, since, over)[:weeks]
    promised = sum((min(per_week, Decimal(week.days)) for week in counted), Decimal())
    held = [f.value for f in book.of(*names) if since <= f.value.happened < monday]
    mine = [d for d in held if was_given(d, pupil)]
    missed = [d for d in held if d not in mine and any(a.pupil == pupil for a in d.absent)]
    return Balance(
        counted[0].first if counted else since,
        promised,
        len(mine),
        promised * minutes,
        sum(d.minutes for d in mine),
        sum(d.minutes > 0 for d in missed),
        sum(d.minutes == 0 for d in missed),
        given_in_week(names, pupil, book, monday),
    )
