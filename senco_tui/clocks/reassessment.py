"""A reassessment of a pupil who has a plan: the LA's final plan 14 weeks from its notice.

Source: SEND Regulations 2014 r27(2).
"""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock
from senco_tui.clocks.exceptions import possible_exception


def reassessment(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clock of a reassessment the LA has given notice of."""
    if case.ehc is None or case.ehc.value.reassessment_notice is None:
        return
    ehc = case.ehc.value
    notice = ehc.reassessment_notice
    finals = [d for d in (*ehc.amended, ehc.plan_made, ehc.ceased) if d and notice and d > notice]
    yield from almanac.clock(
        "reassessment.final_plan",
        case.reference,
        notice,
        today=today,
        met=min(finals, default=None),
        document="ehc",
        note=possible_exception(ehc.advice_asked, almanac.days),
    )
