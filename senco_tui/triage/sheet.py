"""The triage sheet: every reason to look at anyone this week, in order, and one row a pupil to walk by.

The order is the lane, then days past the last safe start, then vulnerability (which only breaks ties), then
days since the file was last touched, then the surname. `every` holds all reasons so; `rows` holds each pupil
once, at the place of the first reason, with the others under `further`: a SENCo opens one file, settles what
it asks, and goes on, and yet a lane taken by itself (the chase sweep) misses nobody.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.kind_words import Wording, wording
from senco_tui.casework.setting import Setting
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.clocks.almanac import Almanac, almanac
from senco_tui.clocks.clock import Clock, standing
from senco_tui.clocks.running import clocks, provision_clocks, setting_clocks
from senco_tui.clocks.school_year import SchoolDays
from senco_tui.clocks.week import next_break, week_words
from senco_tui.document.problem import Problem
from senco_tui.provision.given import Ledger, ledger
from senco_tui.triage.flag import Flag, flags_of, vulnerability
from senco_tui.triage.glance import PupilGlance, SettingGlance
from senco_tui.triage.put_aside import put_aside, with_count
from senco_tui.triage.reasons import OF_A_PUPIL, OF_THE_SETTING
from senco_tui.triage.row import LANES, WIDTH, Lane, Row

ORDER = {lane.number: n for n, lane in enumerate(LANES)}
NEVER_TOUCHED = 100_000
"""Days since the last touch of a file that holds no entry: it comes before any that does."""


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


def sheet(caseload: Caseload, setting: Setting, problems: tuple[Problem, ...], today: date) -> Sheet:
    """Work the whole sheet of one day.

    Args:
        caseload: Everyone, leavers too: their records may still be owing.
        setting: Calendar, rules, staff, agencies, thresholds.
        problems: Every problem in every file; one without a case is the setting's.
        today: The day.
    """
    known = almanac(setting)
    given = ledger(caseload.deliveries)
    by_case = _by_case(problems)
    found: list[tuple[tuple[object, ...], Row]] = []
    aside: list[Row] = []
    running: list[Clock] = []
    flags: dict[str, tuple[Flag, ...]] = {}
    for case in caseload.cases:
        at = _glance(case, setting, known, given, by_case.pop(case.reference, ()), today)
        running += at.clocks
        flags[case.reference] = flags_of(case, setting, known, today)
        attention = case.attention.value if case.attention else None
        for reason in OF_A_PUPIL:
            for row in reason(at):
                if put_aside(row, attention, today):
                    aside.append(row)
                else:
                    found.append((_key(row, case, flags[case.reference], today), with_count(row, attention)))
    own = _setting_glance(caseload, setting, known, by_case, today)
    found += [(_key(row, None, (), today), row) for reason in OF_THE_SETTING for row in reason(own)]
    every = tuple(row for _, row in sorted(found, key=lambda pair: pair[0]))
    return Sheet(
        today=today,
        rows=_one_a_pupil(every),
        every=every,
        aside=tuple(aside),
        tallies=_tallies(every),
        clocks=(*running, *own.clocks),
        flags=flags,
        days=known.days,
        kind=known.kind,
    )


def _glance(
    case: CaseFile,
    setting: Setting,
    known: Almanac,
    given: Ledger,
    problems: tuple[Problem, ...],
    today: date,
) -> PupilGlance:
    ticking = clocks(case, setting, today, known)
    return PupilGlance(
        setting=setting,
        almanac=known,
        clocks=ticking,
        problems=problems,
        today=today,
        standings=tuple(standing(clock, today) for clock in ticking),
        case=case,
        given=given,
        status=case.status_on(today),
        left=case.pupil is not None and case.pupil.value.has_left(today),
    )


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


def _key(row: Row, case: CaseFile | None, flags: tuple[Flag, ...], today: date) -> tuple[object, ...]:
    """Lane, lateness, vulnerability, silence, surname; then the reference and the reason, to be steady."""
    last = case.last_entry(today) if case else None
    silent = (today - last).days if last else NEVER_TOUCHED if case else 0
    surname = case.pupil.value.surname.casefold() if case and case.pupil else ""
    return (ORDER[row.place], -row.late, -vulnerability(flags), -silent, surname, row.case or "", row.key)


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
