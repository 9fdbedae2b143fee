"""An outcome's own date, before the plan's review, is near or past."""

from collections.abc import Iterator

from senco_tui.casework.spoken import counted
from senco_tui.clocks.clock import Standing, days_late, days_past_start
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import short_day, weekday


def outcome_due(at: PupilGlance) -> Iterator[Row]:
    """Lane 4, within ten school days or past."""
    for clock, stands in at.each("outcome.review"):
        if clock.due is None or stands in (Standing.MET, Standing.MISSING, Standing.NOT_STARTED):
            continue
        late = days_late(clock, at.today)
        if not at.within(clock.due, at.limit("review_within")):
            continue
        due = short_day(clock.due, at.today)
        past = f"{clock.words} {counted(late, 'day')} past its date ({due})"
        yield at.row(
            "4",
            "outcome_due",
            past if late else f"{clock.words} due {weekday(clock.due, at.today)}",
            clock,
            late=days_past_start(clock, at.today),
            short=f"{clock.subject} due {due}",
            next="judge it",
            detail=clock.subject,
        )
