"""What each clock asks one to do: the words before its last safe start, and the next act."""

from dataclasses import dataclass

SPOKEN_FOR = frozenset(
    {
        "sen_support.review",
        "sen_support.parent_meetings",
        "concern.decision",
        "part_time_timetable.review",
        "part_time_timetable.end",
        "looked_after.pep",
        "outcome.review",
        "provision.review",
        "request.chase",
        "action.due",
        "draft_plan.comments",
        "appeal.tribunal",
        "retention.sen_file",
    }
)
"""Clocks with a reason of their own, which breach, closing and ahead leave alone."""


@dataclass(frozen=True, slots=True)
class Act:
    """`by` stands before the last safe start ("ask advice by 27 Nov"); `next` is what to do."""

    by: str
    next: str


ACTS = {
    "needs_assessment.advice": Act("write by", "write the advice"),
    "consultation.reply": Act("reply by", "reply to the LA"),
    "annual_review.complete": Act("meet by", "hold the review"),
    "annual_review.meeting_latest": Act("set it by", "set the meeting"),
    "annual_review.requests": Act("ask by", "ask for advice"),
    "annual_review.papers": Act("gather by", "send the papers"),
    "annual_review.report": Act("write by", "send the report"),
    "under_five.review": Act("set it by", "set the review"),
    "phase_transfer.school": Act("ask advice by", "ask for advice"),
    "phase_transfer.post16": Act("ask advice by", "ask for advice"),
    "phase_transfer.post16_other": Act("ask advice by", "ask for advice"),
    "adulthood.review": Act("prepare by", "write it in"),
    "medical_plan.review": Act("ask by", "renew the plan"),
    "records.transfer": Act("copy by", "send the records"),
    "census.autumn": Act("check codes by", "check the codes"),
    "census.spring": Act("check codes by", "check the codes"),
    "census.summer": Act("check codes by", "check the codes"),
    "governors.report": Act("write by", "write the report"),
    "information_report.update": Act("update by", "update the report"),
    "accessibility_plan.review": Act("review by", "review the plan"),
    "inclusion_strategy.publish": Act("write by", "publish it"),
    "senco.qualification": Act("finish by", "see to it"),
    "access.applications": Act("gather by", "apply"),
    "access.modified_papers": Act("ask by", "order them"),
}
DEFAULT = Act("start by", "start")


def act_of(rule: str) -> Act:
    """What the clock of that rule asks one to do."""
    return ACTS.get(rule, DEFAULT)
