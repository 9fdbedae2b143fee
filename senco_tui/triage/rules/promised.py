"""Something that was promised is due."""

from collections.abc import Iterator

from senco_tui.casework.spoken import counted
from senco_tui.clocks.clock import Standing, days_late, days_past_start
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import WIDTH, Row, fitted
from senco_tui.triage.spoken import short_day


def promised(at: PupilGlance) -> Iterator[Row]:
    """Lane 2 from the day itself on."""
    for clock, stands in at.each("action.due"):
        if stands not in (Standing.DUE, Standing.OVERDUE) or clock.due is None:
            continue
        late = days_late(clock, at.today)
        when = f"{counted(late, 'day')} late" if late else f"due {short_day(clock.due, at.today)}"
        room = WIDTH - len(f"promised, {when}: ")
        yield at.row(
            "2",
            "promised",
            f"promised, {when}: {fitted(clock.words, room)}",
            clock,
            late=days_past_start(clock, at.today),
            short=f"action {when}",
            next="do it",
            detail=clock.subject,
        )
