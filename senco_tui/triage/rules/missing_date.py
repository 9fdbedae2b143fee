"""A date or a calendar is wanting, so that a clock cannot be worked: a row that says so, never silence."""

from collections.abc import Iterator

from senco_tui.casework.vocabulary import Side
from senco_tui.clocks.clock import Clock, Standing
from senco_tui.clocks.statute import UNCOUNTED
from senco_tui.triage.glance import Glance, PupilGlance
from senco_tui.triage.row import Row

HIDES = {
    "medical_plan.review": "0",
    "annual_review.complete": "1",
    "annual_review.requests": "2",
    "annual_review.papers": "2",
    "access.applications": "2",
    "access.modified_papers": "2",
    "sen_support.review": "4",
    "looked_after.pep": "4",
    "provision.review": "4",
    "concern.decision": "6",
    "retention.sen_file": "D",
}
"""The lane such a clock would speak in; other clocks of ours hide a breach, of others something to chase."""


def missing_date(at: Glance) -> Iterator[Row]:
    """One row a clock; none where its document cannot be read, which is told by name and line instead."""
    broken = at.case.broken if isinstance(at, PupilGlance) else ()
    told = set()
    for clock, stands in at.each():
        wanting = (clock.missing, clock.subject)
        if clock.rule == "provision.review":
            continue
        if stands is not Standing.MISSING or clock.document in broken or wanting in told:
            continue
        told.add(wanting)
        yield at.row(
            "D",
            "missing_date",
            _said(clock),
            clock,
            place=_place(clock),
            short=f"{clock.words}: date missing",
            next="write it in",
            explain=f"missing: {clock.missing}",
            detail=clock.rule if clock.subject is None else f"{clock.rule}:{clock.subject}",
        )


def _place(clock: Clock) -> str:
    return HIDES.get(clock.rule, "1" if clock.side is Side.SCHOOL or clock.case is None else "3")


def _said(clock: Clock) -> str:
    """The sentence a SENCo would say."""
    match (clock.rule, clock.missing or ""):
        case ("sen_support.review", "a plan"):
            return "no plan on file, so no review date"
        case ("sen_support.review", "the plan's review date"):
            return "the plan has no review date"
        case ("sen_support.review", missing) if missing.startswith("the next review date, after"):
            return f"reviewed{missing.partition('the review of')[2]}; next review date not set"
        case ("request.chase", "a chase date"):
            return f"no chase date: {clock.words}"
        case ("request.chase", missing):
            return f"not recorded: {missing}, {clock.words}"
        case (_, missing) if missing.startswith("rule ") or UNCOUNTED in missing:
            return missing
        case (_, missing):
            return f"not recorded: {missing}"
