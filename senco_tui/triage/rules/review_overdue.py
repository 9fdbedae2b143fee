"""The plan's review is past its date."""

from collections.abc import Iterator

from senco_tui.casework.spoken import counted
from senco_tui.clocks.clock import Standing, days_late, days_past_start
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import short_day


def review_overdue(at: PupilGlance) -> Iterator[Row]:
    """Lane 4, by school days late where the calendar can tell."""
    for clock, stands in at.each("sen_support.review"):
        if stands is not Standing.OVERDUE or clock.due is None or at.case.plan is None:
            continue
        school_days = at.almanac.days.between(clock.due, at.today)
        late = days_late(clock, at.today)
        said = at.wording.days(school_days) if school_days else counted(late, "day")
        cycle = at.case.plan.value.cycle
        yield at.row(
            "4",
            "review_overdue",
            f"cycle {cycle} review {said} overdue (due {short_day(clock.due, at.today)})",
            clock,
            late=days_past_start(clock, at.today),
            short="review overdue",
            next="review",
        )
