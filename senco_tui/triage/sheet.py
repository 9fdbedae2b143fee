"""The triage sheet: every reason to look at anyone this week, in order, and one row a pupil to walk by.

The order is the lane, then days past the last safe start, then vulnerability (which only breaks ties), then
days since the file was last touched, then the surname. `every` holds all reasons so; `rows` holds each pupil
once, at the place of the first reason, with the others under `further`: a SENCo opens one file, settles what
it asks, and goes on, and yet a lane taken by itself (the chase sweep) misses nobody.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from senco_tui.casework.caseload import Caseload
from senco_tui.casework.kind_words import Wording, wording
from senco_tui.casework.setting import Setting
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.clocks.clock import Clock
from senco_tui.clocks.school_year import SchoolDays
from senco_tui.clocks.week import next_break, week_words
from senco_tui.document.problem import Problem
from senco_tui.triage.flag import Flag
from senco_tui.triage.look import Look
from senco_tui.triage.looks import Looks, looks
from senco_tui.triage.ordered import Keyed, Ordered, exchanged, ordered
from senco_tui.triage.row import LANES, Lane, Row


@dataclass(frozen=True, slots=True)
class Tally:
    """How many pupils, with the setting as one, have a reason in a lane."""

    lane: Lane
    count: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet of one day.

    `rows` are what is walked, `every` each reason by itself, `aside` what is snoozed or waited for. The
    `looks` and the order of what they found spare the next sheet everyone of whom nothing has moved.
    """

    today: date
    rows: tuple[Row, ...]
    every: tuple[Row, ...]
    aside: tuple[Row, ...]
    tallies: tuple[Tally, ...]
    days: SchoolDays
    looks: Looks = field(compare=False, repr=False)
    kind: SettingKind = SettingKind.PRIMARY
    order: Ordered = field(default_factory=Ordered, repr=False)
    leads: Ordered = field(default_factory=Ordered, repr=False)

    @property
    def clocks(self) -> tuple[Clock, ...]:
        """All clocks of everyone here and of the setting, put together each time they are asked for."""
        return tuple(clock for look in self.looks.every for clock in look.clocks)

    def flags(self, case: str | None) -> tuple[Flag, ...]:
        """The flags of a pupil; none of nobody."""
        look = self.looks.of.get(case or "")
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
    now = looks(caseload, setting, problems, today, before.looks if before else None)
    if before is None or before.looks.ground is not now.ground:
        lanes, found = _lanes(now.every), ordered(_found(now.every))
        return _put_together(now, found, ordered(_leads(now.every)), lanes)
    gone, come = now.since(before.looks)
    if not gone and not come:
        return before
    lanes = Counter({tally.lane.number: tally.count for tally in before.tallies})
    lanes.subtract(_lanes(gone))
    lanes.update(_lanes(come))
    found = exchanged(before.order, _found(gone), _found(come))
    return _put_together(now, found, exchanged(before.leads, _leads(gone), _leads(come)), lanes)


def _put_together(now: Looks, order: Ordered, leads: Ordered, lanes: Counter[str]) -> Sheet:
    return Sheet(
        today=now.ground.today,
        rows=leads.rows,
        every=order.rows,
        aside=tuple(row for look in now.of.values() for row in look.aside),
        tallies=tuple(Tally(lane, lanes[lane.number]) for lane in LANES),
        days=now.ground.almanac.days,
        looks=now,
        kind=now.ground.almanac.kind,
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
