"""Our answer when the LA consults us about naming this setting: 15 days, counted from the day after.

Source: Code of Practice 9.83.
"""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock


def consultation(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clock of a consultation received."""
    if case.ehc is None or case.ehc.value.consulted is None:
        return
    ehc = case.ehc.value
    yield from almanac.clock(
        "consultation.reply",
        case.reference,
        ehc.consulted,
        today=today,
        met=ehc.consultation_answered,
        document="ehc",
    )
