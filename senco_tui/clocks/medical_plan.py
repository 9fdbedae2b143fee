"""A pupil's individual healthcare plan: renewed before the day it runs out."""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.vocabulary import Flag
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock


def medical_plan(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clock of a plan with an end; missing where a medical need is flagged and no end is known."""
    if case.pupil is None:
        return
    expires = case.pupil.value.medical_plan_expires
    if expires is None and Flag.MEDICAL not in case.pupil.value.flags:
        return
    yield from almanac.clock(
        "medical_plan.review",
        case.reference,
        expires,
        today=today,
        missing=None if expires else "the day the medical plan runs out",
        document="casefile",
    )
