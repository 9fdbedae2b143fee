"""One look at a pupil's file on one day: every reason to take it out, each with the key of its order."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.setting import Setting
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock, standing
from senco_tui.clocks.running import clocks
from senco_tui.document.problem import Problem
from senco_tui.provision.given import Ledger
from senco_tui.triage.flag import Flag, flags_of, vulnerability
from senco_tui.triage.glance import Glance, PupilGlance, SettingGlance
from senco_tui.triage.ordered import Key, Keyed
from senco_tui.triage.put_aside import put_aside, with_count
from senco_tui.triage.reasons import OF_A_PUPIL, OF_THE_SETTING
from senco_tui.triage.row import LANES, WIDTH, Row

ORDER = {lane.number: n for n, lane in enumerate(LANES)}
NEVER_TOUCHED = 100_000
"""Days since the last touch of a file that holds no entry: it comes before any that does."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at a pupil's file found, or at the setting, which has none.

    `found` are rows with the keys of their order, `leads` those that stand for all of a pupil's; `lanes` are
    those in which it counts, `aside` what is put off.
    """

    case: CaseFile | None
    problems: tuple[Problem, ...]
    found: tuple[Keyed, ...]
    leads: tuple[Keyed, ...]
    lanes: tuple[str, ...]
    aside: tuple[Row, ...]
    clocks: tuple[Clock, ...]
    flags: tuple[Flag, ...]


def looked(at: PupilGlance) -> Look:
    """One look at a pupil: every reason there is, but for what is put aside."""
    flags = flags_of(at.case, at.setting, at.almanac, at.today)
    attention = at.case.attention.value if at.case.attention else None
    found, aside = [], []
    for reason in OF_A_PUPIL:
        for row in reason(at):
            if put_aside(row, attention, at.today):
                aside.append(row)
            else:
                found.append((key(row, at.case, flags, at.today), with_count(row, attention)))
    return _look(at.case, at, found, tuple(aside), flags)


def looked_at_setting(at: SettingGlance) -> Look:
    """One look at what is no pupil's own."""
    found = [(key(row, None, (), at.today), row) for reason in OF_THE_SETTING for row in reason(at)]
    return _look(None, at, found, (), ())


def _look(
    case: CaseFile | None, at: Glance, found: list[Keyed], aside: tuple[Row, ...], flags: tuple[Flag, ...]
) -> Look:
    found.sort(key=lambda pair: pair[0])
    lanes = tuple(lane for lane, _ in dict.fromkeys((row.lane, row.case) for _, row in found))
    return Look(case, at.problems, tuple(found), _leads(found), lanes, aside, at.clocks, flags)


def glance(
    case: CaseFile,
    setting: Setting,
    known: Almanac,
    given: Ledger,
    problems: tuple[Problem, ...],
    today: date,
) -> PupilGlance:
    """The file, its clocks and how each stands, its problems, and all that is around it."""
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


def key(row: Row, case: CaseFile | None, flags: tuple[Flag, ...], today: date) -> Key:
    """Lane, lateness, vulnerability, silence, surname; then the reference and the reason, to be steady."""
    last = case.last_entry(today) if case else None
    silent = (today - last).days if last else NEVER_TOUCHED if case else 0
    surname = case.pupil.value.surname.casefold() if case and case.pupil else ""
    return (ORDER[row.place], -row.late, -vulnerability(flags), -silent, surname, row.case or "", row.key)


def _leads(found: Iterable[Keyed]) -> tuple[Keyed, ...]:
    """Each pupil once, at the first reason; each of the setting's own by itself."""
    together: dict[str, list[Keyed]] = {}
    for n, pair in enumerate(found):
        together.setdefault(pair[1].case or f"#{n}", []).append(pair)
    return tuple((pairs[0][0], _led([row for _, row in pairs])) for pairs in together.values())


def _led(rows: list[Row]) -> Row:
    """The first row with the others under it; what is short and of the same lane is said beside it."""
    lead, further = rows[0], tuple(rows[1:])
    reason = lead.reason
    for other in further:
        if other.short and other.place == lead.place and other.lane == lead.lane:
            longer = f"{reason}; {other.short}"
            reason = longer if len(longer) <= WIDTH else reason
    return replace(lead, reason=reason, further=further)
