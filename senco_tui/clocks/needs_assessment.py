"""An EHC needs assessment: the LA's decision, our advice, a refusal to issue, the final plan.

Source: SEND Regulations 2014 r5(1), r8(1), r10(1), r13(2).
"""

from collections.abc import Iterator
from datetime import date
from functools import partial

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.ehc import Ehc
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock
from senco_tui.clocks.ehc_plan import says_no
from senco_tui.clocks.exceptions import possible_exception


def needs_assessment(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clocks of one assessment; none where nothing of one is recorded."""
    if case.ehc is None:
        return
    ehc = case.ehc.value
    if not _begun(ehc):
        return
    note = possible_exception(ehc.advice_asked, almanac.days)
    wanting = None if ehc.requested else "the day the LA received the request"
    over = _first(ehc.refused, ehc.draft_served, ehc.plan_made)
    decided = _first(ehc.decided, over)
    clock = partial(almanac.clock, today=today, document="ehc", missing=wanting, note=note)
    yield from clock("needs_assessment.decision", case.reference, ehc.requested, met=decided)
    if says_no(ehc.decision):
        return
    yield from _advice(case.reference, ehc, almanac, today, note)
    if decided is None and wanting:
        return
    yield from clock("needs_assessment.refusal_to_issue", case.reference, ehc.requested, met=over)
    final = _first(ehc.plan_made, ehc.refused)
    yield from clock("needs_assessment.final_plan", case.reference, ehc.requested, met=final)


def _advice(case: str, ehc: Ehc, almanac: Almanac, today: date, note: str | None) -> Iterator[Clock]:
    """Our advice; once the LA has agreed to assess, a request for it with no date is missing."""
    if ehc.advice_asked is None and (ehc.decided is None or ehc.draft_served or ehc.plan_made):
        return
    yield from almanac.clock(
        "needs_assessment.advice",
        case,
        ehc.advice_asked,
        today=today,
        met=_first(ehc.advice_sent, ehc.plan_made),
        document="ehc",
        missing=None if ehc.advice_asked or ehc.advice_sent else "the day the LA asked for our advice",
        note=note,
    )


def _begun(ehc: Ehc) -> bool:
    """Say whether an assessment was asked for, or a later step shows that it must have been."""
    later = (ehc.decided, ehc.advice_asked, ehc.draft_served)
    return ehc.requested is not None or (ehc.plan_made is None and any(later))


def _first(*days: date | None) -> date | None:
    return min((d for d in days if d is not None), default=None)
