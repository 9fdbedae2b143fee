"""The pupil's individual healthcare plan has run out."""

from collections.abc import Iterator

from senco_tui.casework.spoken import counted
from senco_tui.clocks.clock import Standing, days_late, days_past_start
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import short_day


def medical_plan_expired(at: PupilGlance) -> Iterator[Row]:
    """Lane 0 from the day after."""
    for clock, stands in at.each("medical_plan.review"):
        if stands is Standing.OVERDUE and clock.due is not None:
            late = counted(days_late(clock, at.today), "day")
            yield at.row(
                "0",
                "medical_plan_expired",
                f"medical plan expired {late} ago ({short_day(clock.due, at.today)})",
                clock,
                late=days_past_start(clock, at.today),
                short="medical plan expired",
                next="renew the plan",
            )
