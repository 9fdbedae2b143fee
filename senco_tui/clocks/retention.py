"""How long a SEN file is kept: a review on the day, never a deletion by itself.

Source: IRMS guidance; 25 to 35 years are seen.
"""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock


def retention(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clock of a leaver's file; missing where no date of birth is known."""
    if case.pupil is None or not case.pupil.value.has_left(today):
        return
    born = case.pupil.value.born
    yield from almanac.clock(
        "retention.sen_file",
        case.reference,
        born,
        today=today,
        missing=None if born else "the date of birth",
        document="casefile",
    )
