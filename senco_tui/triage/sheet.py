"""The triage sheet: every reason to look at anyone this week, in order, and one row a pupil to walk by.

The order is the lane, then days past the last safe start, then vulnerability (which only breaks ties), then
days since the file was last touched, then the surname. `every` holds all reasons so; `rows` holds each pupil
once, at the place of the first reason, with the others under `further`: a SENCo opens one file, settles what
it asks, and goes on, and yet a lane taken by itself (the chase sweep) misses nobody.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from senco_tui.casework.casefile import Filed
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.kind_words import Wording, wording
from senco_tui.casework.provision import Delivery, Provision
from senco_tui.casework.setting import Setting
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.clocks.almanac import Almanac, almanac
from senco_tui.clocks.clock import Clock, standing
from senco_tui.clocks.running import provision_clocks, setting_clocks
from senco_tui.clocks.school_year import SchoolDays
from senco_tui.clocks.week import next_break, week_words
from senco_tui.document.problem import Problem
from senco_tui.provision.given import Ledger, ledger
from senco_tui.triage.flag import Flag
from senco_tui.triage.glance import SettingGlance
from senco_tui.triage.look import Look, glance, looked, looked_at_setting
from senco_tui.triage.ordered import Keyed, Ordered, exchanged, ordered
from senco_tui.triage.row import LANES, Lane, Row


@dataclass(frozen=True, slots=True)
class Tally:
    """How many pupils, with the setting as one, have a reason in a lane."""

    lane: Lane
    count: int


@dataclass(frozen=True, slots=True)
class Ground:
    """What every look of one day stands on besides the file, and what was worked out of it once."""

    today: date
    setting: Setting
    deliveries: tuple[Filed[Delivery], ...]
    provision: tuple[Filed[Provision], ...]
    almanac: Almanac
    given: Ledger


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet of one day.

    `rows` are what is walked, `every` each reason by itself, `aside` what is snoozed or waited for. `looks`,
    the `ground` they stand on and the order of what they found spare the next sheet everyone of whom nothing
    has moved; `own` is the look at the setting.
    """

    today: date
    rows: tuple[Row, ...]
    every: tuple[Row, ...]
    aside: tuple[Row, ...]
    tallies: tuple[Tally, ...]
    days: SchoolDays
    ground: Ground = field(compare=False, repr=False)
    own: Look = field(repr=False)
    kind: SettingKind = SettingKind.PRIMARY
    looks: Mapping[str, Look] = field(default_factory=dict, repr=False)
    order: Ordered = field(default_factory=Ordered, repr=False)
    leads: Ordered = field(default_factory=Ordered, repr=False)

    @property
    def clocks(self) -> tuple[Clock, ...]:
        """All clocks of everyone here and of the setting, put together each time they are asked for."""
        return (*(clock for look in self.looks.values() for clock in look.clocks), *self.own.clocks)

    def flags(self, case: str | None) -> tuple[Flag, ...]:
        """The flags of a pupil; none of nobody."""
        look = self.looks.get(case or "")
        return look.flags if look else ()

    def count(self, lane: str) -> int:
        """How many pupils, with the setting as one, have a reason in that lane."""
        return next(t.count for t in self.tallies if t.lane.number == lane)

    @property
    def wording(self) -> Wording:
        """The words of this kind of setting."""
        return wording(self.kind)

    @property
    def week(self) -> str:
        """`wk 11 of autumn`, or why nobody can tell."""
        return self.wording.said(week_words(self.days, self.today))

    @property
    def to_break(self) -> str | None:
        """`24 school days to the end of autumn`; None in a holiday or without a calendar."""
        found = next_break(self.days, self.today)
        if found is None:
            return None
        return f"{self.wording.days(found.school_days)} to {found.words}"

    @property
    def breach(self) -> str:
        """The first question, answered in words: how many breaches and whose, or plainly none."""
        names = [r.subject for r in self.every if r.lane == "1"]
        shown = list(dict.fromkeys(names))
        return f"in breach: {len(shown)} ({'; '.join(shown)})" if shown else "nothing in breach"


def sheet(
    caseload: Caseload,
    setting: Setting,
    problems: tuple[Problem, ...],
    today: date,
    before: Sheet | None = None,
) -> Sheet:
    """Work the whole sheet of one day.

    Args:
        caseload: Everyone, leavers too: their records may still be owing.
        setting: Calendar, rules, staff, agencies, thresholds.
        problems: Every problem in every file; one without a case is the setting's.
        today: The day.
        before: An earlier sheet; its look at a file is taken where neither the file nor anything around it
            has moved.
    """
    ground = _ground(before, setting, caseload, today)
    kept = before if before is not None and before.ground is ground else None
    old = kept.looks if kept else {}
    by_case = _by_case(problems)
    looks: dict[str, Look] = {}
    come: list[Look] = []
    for case in caseload.cases:
        wrong, look = by_case.pop(case.reference, ()), old.get(case.reference)
        if look is None or look.case is not case or look.problems != wrong:
            look = looked(glance(case, setting, ground.almanac, ground.given, wrong, today))
            come.append(look)
        looks[case.reference] = look
    loose = tuple(p for others in by_case.values() for p in others)
    own = kept.own if kept else None
    if own is None or own.problems != loose:
        own = looked_at_setting(_setting_glance(ground, loose))
        come.append(own)
    if kept is None:
        return _put_together(ground, looks, own, ordered(_found(come)), ordered(_leads(come)), _lanes(come))
    gone = [look for reference, look in old.items() if looks.get(reference) is not look]
    gone += [kept.own] if kept.own is not None and kept.own is not own else []
    if not gone and not come:
        return kept
    lanes = Counter({tally.lane.number: tally.count for tally in kept.tallies})
    lanes.subtract(_lanes(gone))
    lanes.update(_lanes(come))
    order = exchanged(kept.order, _found(gone), _found(come))
    leads = exchanged(kept.leads, _leads(gone), _leads(come))
    return _put_together(ground, looks, own, order, leads, lanes)


def _by_case(problems: Iterable[Problem]) -> dict[str | None, tuple[Problem, ...]]:
    found: dict[str | None, list[Problem]] = {}
    for problem in problems:
        found.setdefault(problem.case, []).append(problem)
    return {case: tuple(those) for case, those in found.items()}


def _ground(before: Sheet | None, setting: Setting, caseload: Caseload, today: date) -> Ground:
    """What all looks stand on: that of an earlier sheet where it is of the same day and equal."""
    old = before.ground if before else None
    around = (today, setting, caseload.deliveries, caseload.provision)
    if old is not None and (old.today, old.setting, old.deliveries, old.provision) == around:
        return old
    return Ground(*around, almanac(setting), ledger(caseload.deliveries))


def _setting_glance(ground: Ground, problems: tuple[Problem, ...]) -> SettingGlance:
    """The setting's own look; problems of a case nobody listed stay in sight there."""
    setting, known, today = ground.setting, ground.almanac, ground.today
    ticking = setting_clocks(setting, today, known)
    ticking += provision_clocks(ground.provision, setting, today, known)
    return SettingGlance(
        setting=setting,
        almanac=known,
        clocks=ticking,
        problems=problems,
        today=today,
        standings=tuple(standing(clock, today) for clock in ticking),
        provision=ground.provision,
    )


def _put_together(
    ground: Ground, looks: Mapping[str, Look], own: Look, order: Ordered, leads: Ordered, lanes: Counter[str]
) -> Sheet:
    return Sheet(
        today=ground.today,
        rows=leads.rows,
        every=order.rows,
        aside=tuple(row for look in looks.values() for row in look.aside),
        tallies=tuple(Tally(lane, lanes[lane.number]) for lane in LANES),
        days=ground.almanac.days,
        kind=ground.almanac.kind,
        ground=ground,
        looks=looks,
        own=own,
        order=order,
        leads=leads,
    )


def _found(looks: Iterable[Look]) -> Iterator[Keyed]:
    return (pair for look in looks for pair in look.found)


def _leads(looks: Iterable[Look]) -> Iterator[Keyed]:
    return (pair for look in looks for pair in look.leads)


def _lanes(looks: Iterable[Look]) -> Counter[str]:
    """In each lane how many pupils, with each of the setting's own."""
    return Counter(lane for look in looks for lane in look.lanes)
