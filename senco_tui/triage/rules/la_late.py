"""The LA is past its own date: theirs in word and mark, and still ours to chase."""

from collections.abc import Iterator

from senco_tui.casework.spoken import counted
from senco_tui.clocks.clock import Clock, days_late, days_past_start
from senco_tui.triage.chasing import nudge, pressed
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.las_steps import is_late, las_steps, logged_for
from senco_tui.triage.row import WIDTH, Row
from senco_tui.triage.spoken import short_day
from senco_tui.triage.starting import detail_of


def la_late(at: PupilGlance) -> Iterator[Row]:
    """Lane 3; an annual review we have not held is no lateness of theirs."""
    for clock in las_steps(at.clocks, at.today):
        if not is_late(clock, at.today):
            continue
        logged = logged_for(clock, at.case.attention.value if at.case.attention else None)
        nudges, escalated = sum(w.nudges for w in logged), any(w.escalated for w in logged)
        yield at.row(
            "3",
            "la_late",
            _said(at, clock, escalated),
            clock,
            late=days_past_start(clock, at.today),
            short=f"{clock.words} late",
            next=nudge(nudges, at.limit("nudges_before_escalating"), escalated),
            detail=detail_of(clock),
        )


def _said(at: PupilGlance, clock: Clock, escalated: bool) -> str:
    late = counted(days_late(clock, at.today), "day")
    words = clock.words if clock.words.startswith("LA ") else f"LA: {clock.words}"
    due = f" (due {short_day(clock.due, at.today)})" if clock.due else ""
    ways = (f"{words} {late} late{pressed(0, escalated)}{due}", f"{words} {late} late{due}")
    return next((way for way in ways if len(way) <= WIDTH), f"{words} {late} late")
