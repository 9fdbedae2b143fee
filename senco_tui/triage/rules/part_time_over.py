"""A part-time timetable is past the end agreed with the family, or past its review where none was agreed."""

from collections.abc import Iterator

from senco_tui.casework.spoken import counted
from senco_tui.clocks.clock import Standing, days_late, days_past_start
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import short_day


def part_time_over(at: PupilGlance) -> Iterator[Row]:
    """Lane 0 once past; lane 2 while its last safe start has come."""
    for clock, stands in at.each("part_time_timetable.end", "part_time_timetable.review"):
        if clock.due is None or stands not in (Standing.START_NOW, Standing.DUE, Standing.OVERDUE):
            continue
        what = "end" if clock.rule.endswith("end") else "review"
        late = days_late(clock, at.today)
        due = short_day(clock.due, at.today)
        if stands is Standing.OVERDUE:
            reason = f"part-time timetable {counted(late, 'day')} past its {what} ({due})"
        else:
            reason = f"part-time timetable: {what} due {due}"
        yield at.row(
            "0" if stands is Standing.OVERDUE else "2",
            "part_time_over",
            reason,
            clock,
            late=days_past_start(clock, at.today),
            short=f"part-time past its {what}" if late else f"part-time {what} near",
            next="meet the family",
            detail=what,
        )
