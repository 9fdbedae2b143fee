"""The last safe start of something law or habit asks of us has passed, or is near."""

from collections.abc import Iterator

from senco_tui.casework.spoken import counted
from senco_tui.casework.vocabulary import Side
from senco_tui.clocks.clock import Clock, Standing, days_past_start
from senco_tui.clocks.ehc_plan import review_planned
from senco_tui.triage.acting import SPOKEN_FOR, act_of
from senco_tui.triage.glance import Glance, PupilGlance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import short_day
from senco_tui.triage.starting import BINDING, detail_of, is_closing, start_words


def closing(at: Glance) -> Iterator[Row]:
    """Lane 2: the last safe start past or within five school days; a date only habit set, once it is past."""
    for clock, stands in at.each():
        if clock.rule in SPOKEN_FOR or clock.due is None:
            continue
        habit = clock.side is Side.SCHOOL and clock.force not in BINDING
        if is_closing(at, clock, stands) or (stands is Standing.OVERDUE and habit):
            yield at.row(
                "2",
                "closing",
                start_words(at, clock),
                clock,
                late=days_past_start(clock, at.today),
                short=f"{clock.words} due {short_day(clock.due, at.today)}",
                next=_next(at, clock),
                detail=detail_of(clock),
            )


def _next(at: Glance, clock: Clock) -> str:
    """What to do; for requests, how many people are still to be asked."""
    planned = review_planned(at.case) if isinstance(at, PupilGlance) else None
    if planned is not None and clock.rule == "annual_review.requests":
        unasked = sum(i.advice_asked is None for i in planned.value.invitees)
        return f"ask {counted(unasked, 'person', 'people')}" if unasked else act_of(clock.rule).next
    return act_of(clock.rule).next
