"""The letters after a pupil's name, their words on focus, and the weight they have in breaking ties."""

from dataclasses import dataclass
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.setting import Setting
from senco_tui.casework.thresholds import limit
from senco_tui.casework.vocabulary import Flag as Circumstance
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.phase_transfer import in_transfer_year
from senco_tui.clocks.under_five import is_under_five


@dataclass(frozen=True, slots=True)
class Flag:
    """One letter, its words, and its weight; a weight only ever breaks a tie."""

    letter: str
    words: str
    weight: int


LOOKED_AFTER = Flag("L", "looked after", 3)
PROTECTION = Flag("P", "child protection plan", 3)
IN_NEED = Flag("N", "child in need", 3)
PART_TIME = Flag("H", "part-time timetable", 2)
SUSPENDED = Flag("X", "suspended in the last 30 days", 2)
ATTENDANCE = Flag("a", "low attendance", 1)
TRANSFER = Flag("T", "phase-transfer year", 1)
UNDER_FIVE = Flag("5", "under five", 1)
NEW = Flag("n", "new this half-term", 1)

FLAGS = (LOOKED_AFTER, PROTECTION, IN_NEED, PART_TIME, SUSPENDED, ATTENDANCE, TRANSFER, UNDER_FIVE, NEW)


def flags_of(case: CaseFile, setting: Setting, almanac: Almanac, today: date) -> tuple[Flag, ...]:
    """The pupil's letters today, heaviest first."""
    if case.pupil is None:
        return ()
    pupil = case.pupil.value
    recent = limit(setting, "suspended_recent")
    stands = {
        LOOKED_AFTER: Circumstance.LOOKED_AFTER in pupil.flags,
        PROTECTION: Circumstance.CHILD_PROTECTION in pupil.flags,
        IN_NEED: Circumstance.CHILD_IN_NEED in pupil.flags,
        PART_TIME: pupil.part_time is not None and pupil.part_time.since <= today,
        SUSPENDED: any(0 <= (today - d).days <= recent for d in pupil.suspensions),
        ATTENDANCE: pupil.attendance is not None and pupil.attendance < limit(setting, "attendance_below"),
        TRANSFER: in_transfer_year(case, almanac.kind, today),
        UNDER_FIVE: is_under_five(pupil, today),
        NEW: pupil.admitted is not None and _new(pupil.admitted, almanac, today),
    }
    return tuple(flag for flag in FLAGS if stands[flag])


def _new(admitted: date, almanac: Almanac, today: date) -> bool:
    """Say whether the pupil came this half-term; a half-term never lasts a hundred days."""
    if not 0 <= (today - admitted).days < 100:
        return False
    started = almanac.days.half_term_start(today)
    return started is not None and admitted >= started


def vulnerability(flags: tuple[Flag, ...]) -> int:
    """The sum of the weights."""
    return sum(flag.weight for flag in flags)
