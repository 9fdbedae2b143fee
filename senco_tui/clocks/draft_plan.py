"""The family's time to comment on a draft plan: at least 15 days, the day it was served being the first.

Source: SEND Regulations 2014 r13(1)(a).
"""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock


def draft_plan(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clock of a draft that was served."""
    if case.ehc is None or case.ehc.value.draft_served is None:
        return
    ehc = case.ehc.value
    met = ehc.draft_answered or ehc.plan_made
    yield from almanac.clock(
        "draft_plan.comments", case.reference, ehc.draft_served, today=today, met=met, document="ehc"
    )
