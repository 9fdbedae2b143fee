"""The plan's review is near."""

from collections.abc import Iterator

from senco_tui.clocks.clock import Standing, days_past_start
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import weekday

NEAR = (Standing.RUNNING, Standing.START_NOW, Standing.DUE)


def review_due(at: PupilGlance) -> Iterator[Row]:
    """Lane 4, within ten school days; where no calendar is, once the date is twice as many days away."""
    for clock, stands in at.each("sen_support.review"):
        if stands not in NEAR or clock.due is None or at.case.plan is None:
            continue
        wanted = at.limit("review_within")
        known = at.almanac.days.covers(clock.due)
        near = at.within(clock.due, wanted) if known else (clock.due - at.today).days <= 2 * wanted
        if near:
            yield at.row(
                "4",
                "review_due",
                f"cycle {at.case.plan.value.cycle} review due {weekday(clock.due, at.today)}",
                clock,
                late=days_past_start(clock, at.today),
                short="review due",
                next="set the review",
            )
