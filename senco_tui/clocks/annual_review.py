"""The annual review of an EHC plan: one ladder of dates for the review last held, one for the next.

Source: Children and Families Act 2014 s44(1); SEND Regulations 2014 r20, r22(3). The twelve months are
counted from the day the last review was held, which is never later than the law's own count.
"""

from collections.abc import Iterator
from datetime import date
from functools import partial

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.ehc import AnnualReview
from senco_tui.casework.spoken import spoken_day
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock
from senco_tui.clocks.ehc_plan import (
    Held,
    last_reviewed,
    plan_stands,
    review_planned,
    reviews_held,
    says_amend,
)


def annual_review(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clocks of the review last held and of the next; missing where the plan has no date."""
    if not plan_stands(case, today):
        return
    held = reviews_held(case)
    made = case.ehc.value.plan_made if case.ehc else None
    since, document = last_reviewed(case)
    if since is None:
        where = "the day the EHC plan was made" + ("" if case.ehc else "; there is no ehc.yaml")
        yield from almanac.clock(
            "annual_review.complete", case.reference, today=today, missing=where, document="ehc"
        )
    if held and held[-1].on == since:
        before = held[-2].on if len(held) > 1 else made
        if before is not None and before < held[-1].on:
            yield from _cycle(case.reference, almanac, today, before, document, held[-1].filed)
        yield from _after(case.reference, almanac, today, held[-1])
    planned = review_planned(case)
    if since is not None:
        yield from _cycle(case.reference, almanac, today, since, document, planned)
    for review in (held[-1].filed if held else None, planned):
        if review is not None:
            yield from _before(case.reference, almanac, today, review)
    if planned is not None:
        yield from _unsaid(case.reference, almanac, today, planned)


def _cycle(
    case: str, almanac: Almanac, today: date, since: date, document: str, review: Filed[AnnualReview] | None
) -> Iterator[Clock]:
    """One period of twelve months: complete by its end, the meeting four weeks before."""
    value = review.value if review else AnnualReview()
    subject = since.isoformat()
    for clock in almanac.clock(
        "annual_review.complete",
        case,
        since,
        today=today,
        met=value.decided if value.met else None,
        document=document,
        subject=subject,
    ):
        yield clock
        yield from _meeting(case, almanac, today, clock, review)


def _meeting(
    case: str, almanac: Almanac, today: date, year: Clock, review: Filed[AnnualReview] | None
) -> Iterator[Clock]:
    """The latest day for the meeting; once it is booked in time, it is in hand."""
    value = review.value if review else AnnualReview()
    booked = value.meeting if value.met is None else None
    clock = partial(
        almanac.clock,
        "annual_review.meeting_latest",
        case,
        year.due,
        today=today,
        met=value.met,
        document=review.name if review else year.document,
        subject=year.subject,
        note=f"the meeting is booked for {spoken_day(booked)}" if booked else None,
    )
    for meeting in clock():
        in_time = booked is not None and meeting.due is not None and booked <= meeting.due
        yield from clock(in_hand=True) if in_time else (meeting,)


def _before(case: str, almanac: Almanac, today: date, review: Filed[AnnualReview]) -> Iterator[Clock]:
    """The rungs up to the meeting; once it was held they are behind us, recorded or not."""
    value = review.value
    meeting = value.met or value.meeting
    behind = meeting if meeting is not None and meeting <= today else None
    papers = max(value.notice_sent, value.papers_sent) if value.notice_sent and value.papers_sent else None
    rungs = (
        ("annual_review.requests", value.requests_sent, "requests"),
        ("annual_review.papers", papers, "notice and papers"),
    )
    for rule, sent, words in rungs:
        overtaken = behind is not None and sent is None
        yield from almanac.clock(
            rule,
            case,
            meeting,
            today=today,
            met=sent or behind,
            missing=None if meeting else "the date of the annual review meeting",
            document=review.name,
            subject=review.name,
            note=f"the day the {words} went out is not recorded; the meeting is past" if overtaken else None,
        )


def _unsaid(case: str, almanac: Almanac, today: date, planned: Filed[AnnualReview]) -> Iterator[Clock]:
    """A meeting whose day is past and of which nobody wrote whether it was held: our report hangs on it."""
    meeting = planned.value.meeting
    if meeting is not None and meeting < today:
        yield from almanac.clock(
            "annual_review.report",
            case,
            today=today,
            missing=f"whether the meeting of {spoken_day(meeting)} was held",
            document=planned.name,
            subject=planned.name,
        )


def _after(case: str, almanac: Almanac, today: date, held: Held) -> Iterator[Clock]:
    """The rungs after the meeting: our report, the LA's decision, the amended plan."""
    value, name = held.filed.value, held.filed.name
    clock = partial(almanac.clock, today=today, document=name, subject=name)
    unsaid = value.report_sent is None and value.decided is not None
    note = "the day the report went out is not recorded; the LA has decided" if unsaid else None
    sent = value.report_sent or value.decided
    yield from clock("annual_review.report", case, held.on, met=sent, note=note)
    yield from clock("annual_review.decision", case, held.on, met=value.decided)
    if says_amend(value.decision):
        notice = value.amendment_notice
        yield from clock("annual_review.final_plan", case, held.on, notice, met=value.final)
