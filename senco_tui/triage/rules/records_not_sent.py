"""A leaver's records have not been sent on in time."""

from collections.abc import Iterator

from senco_tui.casework.spoken import counted
from senco_tui.clocks.clock import Standing, days_late, days_past_start
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import short_day


def records_not_sent(at: PupilGlance) -> Iterator[Row]:
    """Lane 1 from the day after the fifteenth school day."""
    for clock, stands in at.each("records.transfer"):
        if stands is Standing.OVERDUE and clock.start is not None and clock.due is not None:
            late = counted(days_late(clock, at.today), "day")
            left, due = short_day(clock.start, at.today), short_day(clock.due, at.today)
            yield at.row(
                "1",
                "records_not_sent",
                f"records not sent, {late} late (left {left}, due {due})",
                clock,
                late=days_past_start(clock, at.today),
                short="records not sent",
                next="send the records",
            )
