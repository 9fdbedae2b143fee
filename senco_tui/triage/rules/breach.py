"""A date of ours that law, the Code or a grant sets has passed."""

from collections.abc import Iterator

from senco_tui.casework.spoken import counted
from senco_tui.casework.vocabulary import Side
from senco_tui.clocks.clock import Clock, Standing, days_late, days_past_start
from senco_tui.triage.acting import SPOKEN_FOR, act_of
from senco_tui.triage.glance import Glance
from senco_tui.triage.row import WIDTH, Row
from senco_tui.triage.spoken import short_day
from senco_tui.triage.starting import BINDING, detail_of

ELSEWHERE = SPOKEN_FOR | {"records.transfer", "medical_plan.review"}
WITHOUT_TRIGGER = ("annual_review.meeting_latest", "annual_review.complete")
"""Clocks whose trigger says nothing beside the date."""


def breach(at: Glance) -> Iterator[Row]:
    """Lane 1: school-held clocks overdue. An annual review not held in its year counts as ours, told once."""
    unheld = {clock.subject for clock, _ in at.each("annual_review.meeting_latest") if clock.met is None}
    over = {c.subject for c, stands in at.each("annual_review.complete") if stands is Standing.OVERDUE}
    for clock, stands in at.each():
        if stands is not Standing.OVERDUE or clock.force not in BINDING or clock.rule in ELSEWHERE:
            continue
        if clock.rule == "annual_review.complete":
            if clock.subject in unheld:
                yield _row(at, clock, "annual review not held,")
        elif clock.side is Side.SCHOOL:
            told = clock.rule == "annual_review.meeting_latest" and clock.subject in over
            if not told:
                yield _row(at, clock, clock.words)


def _row(at: Glance, clock: Clock, words: str) -> Row:
    late = counted(days_late(clock, at.today), "day")
    due = f"due {short_day(clock.due, at.today)}" if clock.due else ""
    reason = f"{words} {late} late ({_began(at, clock)}{due})"
    return at.row(
        "1",
        "breach",
        reason if len(reason) <= WIDTH else f"{words} {late} late ({due})",
        clock,
        late=days_past_start(clock, at.today),
        short=f"{clock.words} late",
        next=act_of(clock.rule).next,
        detail=detail_of(clock),
        side=Side.SCHOOL,
    )


def _began(at: Glance, clock: Clock) -> str:
    """`met 4 Nov, `: the trigger and its day, where the day lies behind us and says something."""
    rule = at.almanac.rules.holding(clock.rule, clock.start) if clock.start else None
    if rule is None or clock.start is None or clock.start >= at.today:
        return ""
    if clock.case is None or clock.rule in WITHOUT_TRIGGER or clock.start == clock.due:
        return ""
    return f"{rule.start.partition(';')[0]} {short_day(clock.start, at.today)}, "
