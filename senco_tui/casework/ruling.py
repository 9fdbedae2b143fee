"""How a setting's own rules for dates are laid over the program's, and what each of them must say."""

from collections.abc import Iterable
from dataclasses import fields, replace

from senco_tui.casework.setting import OwnRule, Rule

IN_FORCE, PROPOSED, OFF = "in_force", "proposed", "off"
STATUSES = (IN_FORCE, PROPOSED, OFF)
UNITS = ("calendar", "school days", "tribunal")
"""How a rule counts; `tribunal` moves a date out of the tribunal's own holidays."""

WHOLE = ("start", "add", "unit", "side", "force", "basis")
"""What a rule of one's own must say; a rule with a program's id may leave out what stays as it is."""

PROGRAM = (
    "access.applications",
    "access.approval_expires",
    "access.assessment_from",
    "access.modified_papers",
    "accessibility_plan.review",
    "action.due",
    "adulthood.review",
    "annual_review.complete",
    "annual_review.decision",
    "annual_review.final_plan",
    "annual_review.meeting_latest",
    "annual_review.papers",
    "annual_review.report",
    "annual_review.requests",
    "appeal.tribunal",
    "census.autumn",
    "census.spring",
    "census.summer",
    "concern.decision",
    "consultation.reply",
    "draft_plan.comments",
    "governors.report",
    "inclusion_strategy.publish",
    "individual_support_plan.review",
    "information_report.update",
    "key_stage.review",
    "looked_after.pep",
    "medical_plan.review",
    "national_template.plan",
    "needs_assessment.advice",
    "needs_assessment.decision",
    "needs_assessment.final_plan",
    "needs_assessment.refusal_to_issue",
    "outcome.review",
    "part_time_timetable.end",
    "part_time_timetable.review",
    "phase_transfer.post16",
    "phase_transfer.post16_other",
    "phase_transfer.school",
    "provision.review",
    "reassessment.final_plan",
    "records.transfer",
    "request.chase",
    "retention.sen_file",
    "sen_support.parent_meetings",
    "sen_support.review",
    "senco.qualification",
    "subject_access.reply",
    "under_five.review",
)
"""The ids of the rules the program brings; they are contracts, and none is ever given a new meaning."""


def lacking(own: OwnRule, known: Iterable[str] = PROGRAM) -> tuple[str, ...]:
    """What the rule would have to say and does not; nothing where it changes a rule that is known."""
    if own.id in known:
        return ()
    return tuple(name for name in WHOLE if getattr(own, name) is None)


def laid_over(ours: Iterable[Rule], own: Iterable[OwnRule]) -> tuple[Rule, ...]:
    """Our rules and the setting's own after them, each own one made whole by the last rule with its id.

    One that can be made whole by none is left out: its file says so by its line.
    """
    found = list(ours)
    last = {rule.id: rule for rule in found}
    for one in own:
        made = whole(one, last.get(one.id))
        if made is not None:
            last[one.id] = made
            found.append(made)
    return tuple(found)


def whole(own: OwnRule, under: Rule | None = None) -> Rule | None:
    """The rule with what it leaves out taken from the one `under` it; None where too much is wanting.

    How long the one underneath is valid is not taken over where the own rule names a first day itself.
    """
    said = {f.name: value for f in fields(own) if (value := getattr(own, f.name)) is not None}
    if under is None:
        return None if lacking(own, ()) else Rule(**said)
    begins = {"valid_until": None} if own.valid_from is not None else {}
    return replace(under, **{**begins, **said})
