"""Preparation for adulthood: every annual review from Year 9 on considers it.

Source: SEND Regulations 2014 r20(6).
"""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock
from senco_tui.clocks.ehc_plan import plan_stands, review_planned, reviews_held
from senco_tui.clocks.term import academic_year

FIRST_YEAR = 9


def adulthood(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clock of the review last held in Year 9 or later, and of the one planned."""
    year = case.pupil.value.year if case.pupil else None
    if year is None or not year.isdecimal() or not plan_stands(case, today):
        return
    held, planned = reviews_held(case), review_planned(case)
    for review in (held[-1].filed if held else None, planned):
        day = (review.value.met or review.value.meeting) if review else None
        if review is None or day is None:
            continue
        if int(year) + academic_year(day) - academic_year(today) < FIRST_YEAR:
            continue
        yield from almanac.clock(
            "adulthood.review",
            case.reference,
            day,
            today=today,
            met=review.value.met if review.value.adulthood_considered else None,
            document=review.name,
            subject=review.name,
        )
