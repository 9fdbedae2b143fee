"""A leaver's records: sent to the next setting within 15 school days.

Source: Education (Pupil Information) (England) Regulations 2005 r9.
"""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock


def records_transfer(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clock of a pupil who has left."""
    if case.pupil is None or not case.pupil.value.has_left(today):
        return
    pupil = case.pupil.value
    yield from almanac.clock(
        "records.transfer",
        case.reference,
        pupil.left,
        today=today,
        met=pupil.records_sent,
        document="casefile",
    )
