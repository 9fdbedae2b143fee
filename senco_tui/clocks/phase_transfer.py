"""A pupil with an EHC plan who moves to another phase: the plan reviewed and amended in good time.

Source: SEND Regulations 2014 r18. The date is in the calendar year of the move, which is in September.
"""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.spoken import spoken_day
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock
from senco_tui.clocks.ehc_plan import plan_stands
from senco_tui.clocks.term import academic_year

LAST_YEARS = {
    SettingKind.NURSERY: ("E2", "N2"),
    SettingKind.CHILDMINDER: ("E2", "N2"),
    SettingKind.NETWORK: ("E2", "N2"),
    SettingKind.PRIMARY: ("6",),
    SettingKind.SECONDARY: ("11",),
}
"""The year group a setting's pupils leave from; elsewhere only what the plan says counts."""


def phase_transfer(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clock of a move that lies ahead."""
    year = transfer_year(case, almanac.kind, today)
    if year is None or not plan_stands(case, today):
        return
    move = date(year, 9, 1)
    amended = case.ehc.value.amended if case.ehc else ()
    done = min((d for d in amended if d >= date(year - 1, 9, 1)), default=None)
    rule = _rule(case.pupil.value if case.pupil else None, year, today)
    review = _review_for(case, year)
    note = f"the review of {spoken_day(review)} is for it" if review else None
    yield from almanac.clock(
        rule,
        case.reference,
        move,
        today=today,
        met=done,
        document="ehc",
        note=note,
        in_hand=review is not None,
    )


def _review_for(case: CaseFile, year: int) -> date | None:
    """The annual review, held or booked, that prepares the move: our own part in it is then in hand."""
    days = [r.value.met or r.value.meeting for r in case.annual_reviews]
    since, before = date(year - 1, 4, 1), date(year, 2, 15)
    return max((d for d in days if d is not None and since <= d < before), default=None)


def transfer_year(case: CaseFile, kind: SettingKind, today: date) -> int | None:
    """The calendar year of the pupil's next move, by the plan or the year group; None if none.

    A move that is past is none.
    """
    said = case.ehc.value.next_phase_year if case.ehc else None
    if said is None and case.pupil and case.pupil.value.year in LAST_YEARS.get(kind, ()):
        said = academic_year(today) + 1
    return said if said is not None and 1 < said < 9999 and date(said, 9, 1) >= today else None


def in_transfer_year(case: CaseFile, kind: SettingKind, today: date) -> bool:
    """Say whether the pupil moves on at the end of this academic year."""
    return transfer_year(case, kind, today) == academic_year(today) + 1


def _rule(pupil: Pupil | None, year: int, today: date) -> str:
    """Which of the three rules: by the year group the pupil will be leaving from."""
    group = pupil.year if pupil and pupil.year and pupil.year.isdecimal() else None
    leaving = int(group) + year - 1 - academic_year(today) if group else None
    if leaving is not None and leaving > 11:
        return "phase_transfer.post16_other"
    return "phase_transfer.post16" if leaving == 11 else "phase_transfer.school"
