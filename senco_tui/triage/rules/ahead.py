"""A last safe start within six school weeks: not yet this week's work, but on the horizon."""

from collections.abc import Iterator

from senco_tui.clocks.clock import Clock, Standing, days_past_start
from senco_tui.triage.acting import SPOKEN_FOR, act_of
from senco_tui.triage.glance import Glance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import short_day
from senco_tui.triage.starting import RUNNING, detail_of, is_closing, start_words

KEEPING = "retention.sen_file"


def ahead(at: Glance) -> Iterator[Row]:
    """Lane 7; the keeping of a leaver's file is told here too, once its day is near or has come."""
    for clock, stands in at.each():
        if _on_the_horizon(at, clock, stands) and at.within(clock.start_by, at.limit("ahead_within")):
            yield at.row(
                "7",
                "ahead",
                _said(at, clock),
                clock,
                late=days_past_start(clock, at.today),
                next=act_of(clock.rule).next,
                detail=detail_of(clock),
            )


def _said(at: Glance, clock: Clock) -> str:
    """Keeping a file is never late, so that its day is told and no more."""
    if clock.rule == KEEPING and clock.due is not None:
        return f"{clock.words} due {short_day(clock.due, at.today)}"
    return start_words(at, clock)


def _on_the_horizon(at: Glance, clock: Clock, stands: Standing) -> bool:
    if clock.rule == KEEPING:
        return stands in (*RUNNING, Standing.OVERDUE)
    return stands in RUNNING and clock.rule not in SPOKEN_FOR and not is_closing(at, clock, stands)
