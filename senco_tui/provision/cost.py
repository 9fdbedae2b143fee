"""What a provision costs: hours by the rate that held, materials and what is paid outside, by the group.

cost per pupil = (staff hours × hourly rate + materials + external) ÷ group size, in decimal pounds;
hours = minutes ÷ 60 × sessions a week × weeks, once for each group: more pupils than one group holds are
several groups, so one-to-one support of three is given three times. The hours lie evenly on the school weeks
from the first day on, so that each is costed at the rate of its own week, and a year has the share of the
weeks that fall in it.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from senco_tui.casework.provision import Provision
from senco_tui.casework.setting import Colleague, Rate, Setting
from senco_tui.casework.spoken import spoken_day
from senco_tui.clocks.school_year import SchoolDays
from senco_tui.provision.weeks import school_weeks
from senco_tui.provision.year import Year

USUAL_WEEKS = 38
"""Weeks of a school year, where a provision names neither its weeks nor its last day."""

PENNY = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Charge:
    """Hours of one colleague at one rate; `rated` is the day from which that rate holds."""

    colleague: str
    hours: Decimal
    hourly: Decimal
    rated: date

    @property
    def pounds(self) -> Decimal:
        """Hours by rate, not rounded."""
        return self.hours * self.hourly


@dataclass(frozen=True, slots=True)
class Cost:
    """What one provision costs over a span; `missing` says what is not known, and then there is no figure.

    `weeks` is how many of all its weeks lie in the span, `whole` all of them; `hours` are one colleague's
    with one group. All else is of all its `groups` together.
    """

    hours: Decimal
    charges: tuple[Charge, ...]
    materials: Decimal
    external: Decimal
    group_size: int
    weeks: int
    whole: int
    missing: tuple[str, ...] = ()
    groups: int = 1

    @property
    def total(self) -> Decimal | None:
        """Pounds, to the penny; None where something is missing."""
        return None if self.missing else _pounds(self._sum)

    @property
    def each(self) -> Decimal | None:
        """Pounds for one pupil, to the penny; None where something is missing."""
        return None if self.missing else _pounds(self._sum / (self.group_size * self.groups))

    @property
    def _sum(self) -> Decimal:
        return sum((c.pounds for c in self.charges), Decimal()) + self.materials + self.external


def cost_of(
    name: str, provision: Provision, setting: Setting, days: SchoolDays, today: date, year: Year | None = None
) -> Cost:
    """What a provision costs in all, or the share of one year.

    Args:
        name: What the staff's weeks call it: `talk-boost-a`.
        provision: What the file says.
        setting: Whose staff give it, at what rates.
        days: The school's calendar.
        today: The day whose rate counts where neither the provision nor the calendar says when it is given.
        year: Only the school weeks of this year; all of them where it is None.
    """
    laid = _starts(provision, days)
    weeks = provision.weeks or (len(laid) if provision.until and laid else USUAL_WEEKS)
    starts = laid or (provision.since or today,)
    counted = [day for day in starts if year is None or year.since <= day <= year.until]
    share = Fraction(len(counted), len(starts))
    group = provision.group_size or len(provision.pupils)
    groups = max(-(-len(provision.pupils) // group), 1) if group else 1
    missing = [] if group else ["group size"]
    charges: list[Charge] = []
    hours = Decimal()
    if not _paid_outside(provision):
        missing += [word for word in ("minutes", "per_week") if not getattr(provision, word)]
        hours = _hours(provision, provision.per_week or Decimal(), weeks)
        for who, a_week in _givers(name, provision, groups, setting.staff.staff):
            charged, unknown = _charges(who, _hours(provision, a_week, weeks), counted, len(starts), setting)
            charges += charged
            missing += unknown
    return Cost(
        _part(hours, share),
        tuple(charges),
        _part((provision.resources_cost or Decimal()) * groups, share),
        _part((provision.external_cost or Decimal()) * groups, share),
        group,
        len(counted),
        len(starts),
        tuple(dict.fromkeys(missing)),
        groups,
    )


def rate_on(colleague: Colleague, day: date) -> Rate | None:
    """The rate that held on `day`: the latest begun by then that had not ended."""
    held = [r for r in colleague.rates if r.since <= day and (r.until is None or day <= r.until)]
    return max(held, key=lambda r: r.since, default=None)


def together(costs: Iterable[Cost], *, each: bool) -> tuple[Decimal, int]:
    """The sum of what is known, per pupil or in all, and how many of the figures are missing."""
    figures = [cost.each if each else cost.total for cost in costs]
    known = [figure for figure in figures if figure is not None]
    return sum(known, Decimal()), len(figures) - len(known)


def _starts(provision: Provision, days: SchoolDays) -> tuple[date, ...]:
    """The first school day of each week the provision runs: to its last day, else for its number of weeks."""
    if provision.since is None or not days.ordinals:
        return ()
    last = provision.until or date.fromordinal(days.ordinals[-1])
    every = tuple(week.first for week in school_weeks(days, provision.since, last))
    return every if provision.until else every[: provision.weeks or USUAL_WEEKS]


def _hours(provision: Provision, a_week: Decimal, weeks: int) -> Decimal:
    return Decimal(provision.minutes or 0) * a_week * weeks / 60


def _part(amount: Decimal, share: Fraction) -> Decimal:
    """Multiplied first, so that seven sevenths of an amount are that amount."""
    return amount * share.numerator / share.denominator


def _paid_outside(provision: Provision) -> bool:
    """Nobody of ours leads it, and what is paid for it is written down."""
    return provision.lead is None and provision.external_cost is not None


def _givers(
    name: str, provision: Provision, groups: int, staff: Sequence[Colleague]
) -> list[tuple[str, Decimal]]:
    """Who gives it, and how many sessions a week: the lead every group's, anyone else those in their week."""
    found = [(provision.lead or "", (provision.per_week or Decimal()) * groups)]
    beside = Counter(
        c.id for c in staff for s in c.sessions if c.id != provision.lead and _names(s.given_to, name)
    )
    return found + [(who, Decimal(count)) for who, count in beside.items()]


def _names(given_to: str | None, name: str) -> bool:
    return (given_to or "").removeprefix("provision/") == name


def _charges(
    who: str, hours: Decimal, starts: Sequence[date], whole: int, setting: Setting
) -> tuple[list[Charge], list[str]]:
    """One charge for each rate that held, and what is not known; `hours` are those of all the weeks."""
    if not who:
        return [], ["lead"]
    colleague = next((c for c in setting.staff.staff if c.id == who), None)
    if colleague is None:
        return [], [f"{who} in the staff list"]
    rates = Counter((rate.since, rate.hourly) for day in starts if (rate := rate_on(colleague, day)))
    unrated = next((day for day in starts if rate_on(colleague, day) is None), None)
    told = [f"rate of {who} on {spoken_day(unrated)}"] if unrated else []
    charged = ((_part(hours, Fraction(n, whole)), hourly, since) for (since, hourly), n in rates.items())
    return [Charge(who, part, hourly, since) for part, hourly, since in charged], told


def _pounds(amount: Decimal) -> Decimal:
    return amount.quantize(PENNY, ROUND_HALF_UP)
