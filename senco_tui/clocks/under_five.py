"""An EHC plan of a child under five: reviewed every three to six months; six is the limit we count.

Source: Code of Practice 9.178.
"""

from collections.abc import Iterator
from datetime import date

from dateutil.relativedelta import relativedelta

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.pupil import Pupil
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock
from senco_tui.clocks.ehc_plan import last_reviewed, plan_stands

YEARS_UNDER_FIVE = ("E1", "E2", "N1", "N2")


def under_five(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clock while the child is under five; missing where a nursery child has no birthday."""
    if case.pupil is None or not plan_stands(case, today):
        return
    pupil = case.pupil.value
    since, document = last_reviewed(case)
    if pupil.born is None:
        if pupil.year in YEARS_UNDER_FIVE:
            wanting = "the date of birth, to tell whether the child is under five"
            yield from almanac.clock(
                "under_five.review", case.reference, today=today, document="casefile", missing=wanting
            )
        return
    if not is_under_five(pupil, today) or since is None:
        return
    fifth = pupil.born + relativedelta(years=5)
    for clock in almanac.clock("under_five.review", case.reference, since, today=today, document=document):
        if clock.due is None or clock.due < fifth:
            yield clock


def is_under_five(pupil: Pupil, today: date) -> bool:
    """Say whether the child is known to be under five on `today`."""
    born = pupil.born
    return born is not None and born <= today and relativedelta(today, born).years < 5
