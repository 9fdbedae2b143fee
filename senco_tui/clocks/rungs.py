"""The rungs of the EHC process and of an annual review, in the order the law gives them, and how one stands.

Source: Children and Families Act 2014 ss36-45; SEND Regulations 2014 r5-r13, r20-r22.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from senco_tui.casework.vocabulary import Side
from senco_tui.clocks.clock import Clock

SCHOOL, LA, FAMILY = Side.SCHOOL, Side.LA, Side.FAMILY


UNWRITTEN = "its day"
"""What is missing of a rung that was passed."""


class Rung(StrEnum):
    """How a rung stands. `unsaid`: it was passed or must be known, and nobody wrote its day."""

    DONE = "done"
    DUE = "due"
    UNSAID = "unsaid"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Step:
    """One rung: its words, whose it is, the day it was reached, and the clock that asks for it.

    `field` of `document` is where its day is written, None where it is written otherwise. `late` counts the
    calendar days past the clock's last day, None where no clock asks.
    """

    words: str
    side: Side
    stands: Rung
    document: str | None
    field: str | None = None
    on: date | None = None
    clock: Clock | None = None
    late: int | None = None
    missing: str | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """A rung before it is looked at. `always`: its absence is worth a line."""

    field: str
    words: str
    side: Side
    rule: str | None = None
    always: bool = True


ASSESSMENT = (
    Way("requested", "request", SCHOOL),
    Way("decided", "LA decision", LA, "needs_assessment.decision"),
    Way("advice_asked", "advice asked", LA),
    Way("advice_sent", "our advice", SCHOOL, "needs_assessment.advice"),
    Way("draft_served", "draft plan", LA),
    Way("draft_answered", "family reply", FAMILY, "draft_plan.comments"),
    Way("plan_made", "final plan", LA, "needs_assessment.final_plan"),
)
OWN = {"draft_answered": "their reply"}
"""What a rung of the family's is called where the young person decides, over compulsory school age."""

REFUSED = (
    Way("decision_letter", "letter", LA),
    Way("mediation_certificate", "mediation", FAMILY, always=False),
    Way("appealed", "appeal", FAMILY, "appeal.tribunal"),
)
CONSULTED = (
    Way("consulted", "consulted", LA),
    Way("consultation_answered", "our reply", SCHOOL, "consultation.reply"),
)
REVIEW = (
    Way("requests_sent", "advice asked", SCHOOL, "annual_review.requests"),
    Way("notice_sent", "invited", SCHOOL, "annual_review.papers"),
    Way("papers_sent", "papers out", SCHOOL, "annual_review.papers"),
    Way("met", "meeting", SCHOOL, "annual_review.meeting_latest"),
    Way("report_sent", "report", SCHOOL, "annual_review.report"),
    Way("decided", "LA decision", LA, "annual_review.decision"),
)
AMENDED = (
    Way("amendment_notice", "notice", LA),
    Way("final", "final plan", LA, "annual_review.final_plan"),
)
BESIDE = (
    ("reassessment.final_plan", "reassessed", LA),
    ("under_five.review", "under five", LA),
    ("phase_transfer.school", "transfer", LA),
    ("phase_transfer.post16", "transfer", LA),
    ("phase_transfer.post16_other", "transfer", LA),
)
"""What runs beside the ladders: rule, words, whose."""

FIELDS = frozenset(
    way.field for ways in (ASSESSMENT, REFUSED, CONSULTED, REVIEW, AMENDED) for way in ways
) | {"meeting"}
"""Every field a rung's day is written in."""
