"""The family's own time runs out soon: to comment on a draft plan, or to appeal."""

from collections.abc import Iterator

from senco_tui.clocks.clock import Standing, days_left, days_past_start
from senco_tui.clocks.ehc_plan import decides_alone
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import weekday

OPEN = (Standing.RUNNING, Standing.START_NOW, Standing.DUE)


def family_window(at: PupilGlance) -> Iterator[Row]:
    """Lane 3 in the last five school days before the date; silent once it is past."""
    for clock, stands in at.each("draft_plan.comments", "appeal.tribunal"):
        left = days_left(clock, at.today)
        if stands not in OPEN or clock.due is None or left is None:
            continue
        wanted = at.limit("family_window_within")
        near = at.within(clock.due, wanted) or left <= wanted
        if near:
            yield at.row(
                "3",
                "family_window",
                f"{clock.words} until {weekday(clock.due, at.today)}",
                clock,
                late=days_past_start(clock, at.today),
                short=clock.words,
                next="see them" if decides_alone(at.case, at.today) else "ring home",
                detail=clock.rule,
            )
