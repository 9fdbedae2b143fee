"""The triage sheet: every reason to look at anyone this week, in order, and one row a pupil to walk by.

The order is the lane, then days past the last safe start, then vulnerability (which only breaks ties), then
days since the file was last touched, then the surname. `every` holds all reasons so; `rows` holds each pupil
once, at the place of the first reason, with the others under `further`: a SENCo opens one file, settles what
it asks, and goes on, and yet a lane taken by itself (the chase sweep) misses nobody.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from senco_tui.casework.casefile import Filed
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.kind_words import Wording, wording
from senco_tui.casework.provision import Delivery
from senco_tui.casework.setting import Setting
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.clocks.almanac import Almanac, almanac
from senco_tui.clocks.clock import Clock, standing
from senco_tui.clocks.running import provision_clocks, setting_clocks
from senco_tui.clocks.school_year import SchoolDays
from senco_tui.clocks.week import next_break, week_words
from senco_tui.document.problem import Problem
from senco_tui.provision.given import ledger
from senco_tui.triage.flag import Flag
from senco_tui.triage.glance import SettingGlance
from senco_tui.triage.look import Look, glance, key, looked
from senco_tui.triage.reasons import OF_THE_SETTING
from senco_tui.triage.row import LANES, WIDTH, Lane, Row


@dataclass(frozen=True, slots=True)
class Tally:
    """How many pupils, with the setting as one, have a reason in a lane."""

    lane: Lane
    count: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet of one day.

    `rows` are what is walked, `every` each reason by itself, `aside` what is snoozed or waited for; `clocks`
    are all clocks of everyone here, so that the horizon need not work them again; `flags` by reference.
    `looks`, and what they depended on besides the file, spare the next sheet the pupils nothing has moved of.
    """

    today: date
    rows: tuple[Row, ...]
    every: tuple[Row, ...]
    aside: tuple[Row, ...]
    tallies: tuple[Tally, ...]
    clocks: tuple[Clock, ...]
    flags: dict[str, tuple[Flag, ...]]
    days: SchoolDays
    kind: SettingKind = SettingKind.PRIMARY
    setting: Setting | None = None
    deliveries: tuple[Filed[Delivery], ...] = ()
    looks: Mapping[str, Look] = field(default_factory=dict, compare=False, repr=False)

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
    known = almanac(setting)
    given = ledger(caseload.deliveries)
    by_case = _by_case(problems)
    old = _still_good(before, setting, caseload, today)
    looks: dict[str, Look] = {}
    for case in caseload.cases:
        wrong, look = by_case.pop(case.reference, ()), old.get(case.reference)
        if look is None or look.case is not case or look.problems != wrong:
            look = looked(glance(case, setting, known, given, wrong, today))
        looks[case.reference] = look
    own = _setting_glance(caseload, setting, known, by_case, today)
    found = [pair for look in looks.values() for pair in look.found]
    found += [(key(row, None, (), today), row) for reason in OF_THE_SETTING for row in reason(own)]
    every = tuple(row for _, row in sorted(found, key=lambda pair: pair[0]))
    return Sheet(
        today=today,
        rows=_one_a_pupil(every),
        every=every,
        aside=tuple(row for look in looks.values() for row in look.aside),
        tallies=_tallies(every),
        clocks=(*(clock for look in looks.values() for clock in look.clocks), *own.clocks),
        flags={reference: look.flags for reference, look in looks.items()},
        days=known.days,
        kind=known.kind,
        setting=setting,
        deliveries=caseload.deliveries,
        looks=looks,
    )


def _still_good(
    before: Sheet | None, setting: Setting, caseload: Caseload, today: date
) -> Mapping[str, Look]:
    """The looks of an earlier sheet of the same day, setting and deliveries; none of any other."""
    if before is None or before.today != today:
        return {}
    around = before.setting == setting and before.deliveries == caseload.deliveries
    return before.looks if around else {}


def _setting_glance(
    caseload: Caseload,
    setting: Setting,
    known: Almanac,
    by_case: dict[str | None, tuple[Problem, ...]],
    today: date,
) -> SettingGlance:
    """The setting's own look; problems of a case nobody listed stay in sight there."""
    ticking = setting_clocks(setting, today, known)
    ticking += provision_clocks(caseload.provision, setting, today, known)
    return SettingGlance(
        setting=setting,
        almanac=known,
        clocks=ticking,
        problems=tuple(p for problems in by_case.values() for p in problems),
        today=today,
        standings=tuple(standing(clock, today) for clock in ticking),
        provision=caseload.provision,
    )


def _by_case(problems: Iterable[Problem]) -> dict[str | None, tuple[Problem, ...]]:
    found: dict[str | None, list[Problem]] = {}
    for problem in problems:
        found.setdefault(problem.case, []).append(problem)
    return {case: tuple(those) for case, those in found.items()}


def _one_a_pupil(every: tuple[Row, ...]) -> tuple[Row, ...]:
    """Each pupil once, at the first reason; each of the setting's own by itself."""
    together: dict[str, list[Row]] = {}
    for n, row in enumerate(every):
        together.setdefault(row.case or f"#{n}", []).append(row)
    return tuple(_led(rows) for rows in together.values())


def _led(rows: list[Row]) -> Row:
    """The first row with the others under it; what is short and of the same lane is said beside it."""
    lead, further = rows[0], tuple(rows[1:])
    reason = lead.reason
    for other in further:
        if other.short and other.place == lead.place and other.lane == lead.lane:
            longer = f"{reason}; {other.short}"
            reason = longer if len(longer) <= WIDTH else reason
    return replace(lead, reason=reason, further=further)


def _tallies(every: tuple[Row, ...]) -> tuple[Tally, ...]:
    pupils: dict[str, set[str | None]] = {lane.number: set() for lane in LANES}
    for row in every:
        pupils[row.lane].add(row.case)
    return tuple(Tally(lane, len(pupils[lane.number])) for lane in LANES)
