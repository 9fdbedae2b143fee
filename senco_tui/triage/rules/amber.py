"""A concern is to be decided: its day is near, has come, or is past."""

from collections.abc import Iterator

from senco_tui.casework.spoken import counted
from senco_tui.clocks.clock import Standing, days_late, days_past_start
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import short_day


def amber(at: PupilGlance) -> Iterator[Row]:
    """Lane 6 from the day itself on; lane 7 in the week before."""
    for clock, stands in at.each("concern.decision"):
        if stands not in (Standing.START_NOW, Standing.DUE, Standing.OVERDUE) or clock.due is None:
            continue
        late = days_late(clock, at.today)
        raised = f"; raised {short_day(clock.start, at.today)}" if clock.start else ""
        said = f"{counted(late, 'day')} past decide-by" if late else "to decide"
        yield at.row(
            "7" if stands is Standing.START_NOW else "6",
            "amber",
            f"concern {said} ({short_day(clock.due, at.today)}){raised}",
            clock,
            late=days_past_start(clock, at.today),
            next="decide",
        )
