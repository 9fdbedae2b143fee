"""The family's time to comment on a draft plan: at least 15 days, the day it was served being the first.

Over compulsory school age the comments are the young person's. Source: SEND Regulations 2014 r13(1)(a);
Children and Families Act 2014 s83(2).
"""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock
from senco_tui.clocks.ehc_plan import decides_alone


def draft_plan(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clock of a draft that was served."""
    if case.ehc is None or case.ehc.value.draft_served is None:
        return
    ehc = case.ehc.value
    met = ehc.draft_answered or ehc.plan_made
    yield from almanac.clock(
        "draft_plan.comments",
        case.reference,
        ehc.draft_served,
        today=today,
        met=met,
        document="ehc",
        words="young person's comments on the draft plan" if decides_alone(case, today) else None,
    )
