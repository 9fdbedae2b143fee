"""A day that something happened on lies ahead of today: a slip that would hide its clock."""

from collections.abc import Iterator

from senco_tui.clocks.clock import Clock, Standing
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import short_day

HAPPENED = (
    "needs_assessment.",
    "draft_plan.",
    "consultation.",
    "reassessment.",
    "annual_review.complete",
    "annual_review.report",
    "concern.",
)
"""Clocks whose trigger is something that has happened, not something planned."""


def date_ahead(at: PupilGlance) -> Iterator[Row]:
    """One row a date, in the place of the lane its clock would speak in."""
    told = set()
    for clock, stands in at.each():
        if stands is not Standing.NOT_STARTED or not clock.rule.startswith(HAPPENED) or clock.start is None:
            continue
        if clock.start not in told:
            told.add(clock.start)
            yield at.row(
                "D",
                "date_ahead",
                f"{_trigger(at, clock)} {short_day(clock.start, at.today)}: that day lies ahead",
                clock,
                place="6" if clock.rule.startswith("concern.") else "1",
                short="a date lies ahead",
                next="check the date",
                detail=clock.rule,
            )


def _trigger(at: PupilGlance, clock: Clock) -> str:
    rule = at.almanac.rules.holding(clock.rule, clock.start or at.today)
    return rule.start.partition(";")[0] if rule else clock.words
