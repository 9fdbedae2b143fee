"""The LA is past its own date: theirs in word and mark, and still ours to chase."""

from collections.abc import Iterator

from senco_tui.casework.spoken import counted
from senco_tui.casework.vocabulary import Side
from senco_tui.clocks.clock import Clock, Standing, days_late, days_past_start
from senco_tui.triage.chasing import nudge
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import WIDTH, Row
from senco_tui.triage.spoken import short_day
from senco_tui.triage.starting import detail_of

ONLY_IF_REFUSING = "needs_assessment.refusal_to_issue"
"""A notice the LA owes only where it will make no plan: its day passing is no lateness by itself."""


def la_late(at: PupilGlance) -> Iterator[Row]:
    """Lane 3; an annual review we have not held is no lateness of theirs."""
    unheld = {clock.subject for clock, _ in at.each("annual_review.meeting_latest") if clock.met is None}
    for clock, stands in at.each():
        if stands is not Standing.OVERDUE or clock.side is not Side.LA or clock.rule == "request.chase":
            continue
        if clock.rule == "annual_review.complete" and clock.subject in unheld:
            continue
        if clock.rule == ONLY_IF_REFUSING:
            continue
        yield at.row(
            "3",
            "la_late",
            _said(at, clock),
            clock,
            late=days_past_start(clock, at.today),
            short=f"{clock.words} late",
            next=nudge(_nudges(at, clock), at.limit("nudges_before_escalating")),
            detail=detail_of(clock),
        )


def _said(at: PupilGlance, clock: Clock) -> str:
    late = counted(days_late(clock, at.today), "day")
    words = clock.words if clock.words.startswith("LA ") else f"LA: {clock.words}"
    due = short_day(clock.due, at.today) if clock.due else ""
    longer = f"{words} {late} late (due {due})"
    return longer if len(longer) <= WIDTH else f"{words} {late} late"


def _nudges(at: PupilGlance, clock: Clock) -> int:
    """How often the LA has been chased for it: what was put down as waiting for this reason counts."""
    waiting = at.case.attention.value.waiting if at.case.attention else ()
    return sum(w.nudges for w in waiting if w.reason in ("la_late", f"la_late:{detail_of(clock)}"))
