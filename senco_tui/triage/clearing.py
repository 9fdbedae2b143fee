"""Which fact clears which reason: what `done` writes, opens or asks, for every reason and clock."""

from dataclasses import dataclass
from enum import StrEnum

from senco_tui.clocks.own_rules import is_own
from senco_tui.triage.row import Row


class Way(StrEnum):
    """How a reason is settled."""

    DAY = "the day it was done is written into its field"
    NEW_DAY = "a later date is written into its field"
    OUT = "the field goes, after asking"
    MEETING = "the day of the annual review's meeting is written"
    FORM = "its form opens"
    DECIDE = "the concern is decided"
    REQUEST = "the request's thread gets its answer"
    WAITING = "what was waited for has come"
    ACTION = "the action is done"
    MEND = "the document opens to be mended"
    LINE = "one line is recorded as a note; the row stays until its reason goes"


@dataclass(frozen=True, slots=True)
class Clearing:
    """What `done` means for a row.

    `fields` are all put to the one day; `words` go into history and so are the program's own; `document` is
    where the fields stand, '' for the row's own; `form` names the form that opens; `ahead` is how many days
    on a later date is taken to be unless another is typed; `topic` is what the note is about.
    """

    way: Way
    words: str = ""
    fields: tuple[str, ...] = ()
    document: str = ""
    form: str = ""
    ahead: int = 0
    topic: str = ""


def _day(words: str, *fields: str, document: str = "") -> Clearing:
    return Clearing(Way.DAY, words, fields, document)


LINE = Clearing(Way.LINE, "what was done")
MEND = Clearing(Way.MEND, "mend the file")
REVIEW = Clearing(Way.FORM, "hold the review", form="review")

BY_CLOCK = {
    "annual_review.complete": Clearing(Way.MEETING, "annual review held", ("met",)),
    "annual_review.meeting_latest": Clearing(Way.MEETING, "annual review meeting set for", ("meeting",)),
    "annual_review.requests": _day("annual review requests sent", "requests_sent"),
    "annual_review.papers": _day("annual review notice and papers sent", "notice_sent", "papers_sent"),
    "annual_review.report": _day("annual review report sent", "report_sent"),
    "annual_review.decision": _day("LA's decision after the annual review came", "decided"),
    "annual_review.final_plan": _day("final amended plan came", "final"),
    "needs_assessment.decision": _day("LA decided on the assessment", "decided", document="ehc"),
    "needs_assessment.advice": _day("EHC advice sent", "advice_sent", document="ehc"),
    "needs_assessment.final_plan": _day("EHC plan made", "plan_made", document="ehc"),
    "draft_plan.comments": _day("draft plan answered", "draft_answered", document="ehc"),
    "consultation.reply": _day("consultation answered", "consultation_answered", document="ehc"),
    "appeal.tribunal": _day("appeal lodged", "appealed", document="ehc"),
    "records.transfer": _day("records sent", "records_sent", document="casefile"),
    "medical_plan.review": Clearing(
        Way.NEW_DAY, "medical plan renewed until", ("medical_plan_expires",), "casefile", ahead=365
    ),
    "information_report.update": _day(
        "information report published", "information_report", document="setting/duties"
    ),
    "accessibility_plan.review": _day(
        "accessibility plan made", "accessibility_plan", document="setting/duties"
    ),
    "governors.report": _day("report to governors given", "governors_report", document="setting/duties"),
    "inclusion_strategy.publish": _day(
        "inclusion strategy published", "inclusion_strategy", document="setting/duties"
    ),
}
"""What clears a row of breach, closing, ahead or the LA's lateness, by the clock behind it; else a line."""

BY_REASON = {
    "safeguarding": Clearing(Way.OUT, "safeguarding pointer closed", ("safeguarding",), "casefile"),
    "missing_education": Clearing(Way.OUT, "missing education ended", ("missing_education",), "casefile"),
    "part_time_over": Clearing(
        Way.NEW_DAY, "part-time timetable goes on until", ("part_time.until",), "casefile", ahead=28
    ),
    "suspended": LINE,
    "medical_plan_expired": BY_CLOCK["medical_plan.review"],
    "records_not_sent": BY_CLOCK["records.transfer"],
    "section_f": LINE,
    "our_turn": Clearing(Way.REQUEST, "request answered"),
    "promised": Clearing(Way.ACTION, "action done"),
    "waiting": Clearing(Way.WAITING, "it has come"),
    "review_overdue": REVIEW,
    "review_due": REVIEW,
    "outcome_due": REVIEW,
    "outcome_not_met": REVIEW,
    "provision_due": Clearing(Way.NEW_DAY, "provision reviewed; next review", ("review_due",), ahead=42),
    "pep": Clearing(Way.LINE, "PEP", topic="PEP"),
    "quiet": LINE,
    "no_parent_contact": Clearing(Way.FORM, "log the contact", form="contact"),
    "parent_meeting": Clearing(Way.FORM, "log the meeting", form="contact"),
    "no_pupil_voice": Clearing(Way.FORM, "hear their own view", form="voice"),
    "amber": Clearing(Way.DECIDE, "concern decided"),
    "no_progress": REVIEW,
    "calendar": MEND,
    "missing_date": MEND,
    "date_ahead": MEND,
    "no_status": MEND,
    "no_birthday": MEND,
    "unreadable": MEND,
    "doubtful": MEND,
}
"""What clears every other reason."""

OF_CLOCKS = ("breach", "closing", "ahead", "la_late", "family_window")
"""Reasons that tell of many clocks, and are cleared by their clock's own fact."""


def clearing_of(row: Row) -> Clearing:
    """What `done` means for `row`."""
    if row.rule in OF_CLOCKS:
        if row.worked is not None and is_own(row.worked.rule):
            return Clearing(Way.LINE, row.worked.words, topic=row.worked.words)
        return BY_CLOCK.get(row.clock or "", LINE)
    return BY_REASON.get(row.rule, LINE)
