"""One look at a pupil's file on one day: every reason to take it out, each with the key of its order."""

from dataclasses import dataclass
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.setting import Setting
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock, standing
from senco_tui.clocks.running import clocks
from senco_tui.document.problem import Problem
from senco_tui.provision.given import Ledger
from senco_tui.triage.flag import Flag, flags_of, vulnerability
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.put_aside import put_aside, with_count
from senco_tui.triage.reasons import OF_A_PUPIL
from senco_tui.triage.row import LANES, Row

ORDER = {lane.number: n for n, lane in enumerate(LANES)}
NEVER_TOUCHED = 100_000
"""Days since the last touch of a file that holds no entry: it comes before any that does."""

Key = tuple[object, ...]
"""What rows are ordered by."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at a pupil's file found: rows with the keys of their order, what is aside, the rest."""

    case: CaseFile
    problems: tuple[Problem, ...]
    found: tuple[tuple[Key, Row], ...]
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
    return Look(at.case, at.problems, tuple(found), tuple(aside), at.clocks, flags)


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
