"""A request lies on our own desk."""

from collections.abc import Iterator

from senco_tui.casework.spoken import counted
from senco_tui.clocks.clock import Standing
from senco_tui.clocks.turn import turn_of
from senco_tui.triage.chasing import called
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import short_day


def our_turn(at: PupilGlance) -> Iterator[Row]:
    """Lane 2 once its date has come, or it has lain here for five school days."""
    dates = {clock.subject: (clock, stands) for clock, stands in at.each("request.chase")}
    for filed in at.case.requests if not at.left else ():
        request = filed.value
        if request.holder is None or not turn_of(request.holder, at.setting).ours:
            continue
        since = request.entries[-1].on
        clock, stands = dates.get(filed.name, (None, None))
        lain = at.almanac.days.at_least(since, at.today) >= at.limit("our_turn_after")
        if lain or stands in (Standing.DUE, Standing.OVERDUE):
            days = (at.today - since).days
            asked = called(turn_of(request.of, at.setting))
            yield at.row(
                "2",
                "our_turn",
                f"our turn {counted(days, 'day')} (since {short_day(since, at.today)}): "
                f"{asked} {request.kind}",
                clock if stands is not Standing.MISSING else None,
                late=days,
                short=f"our turn: {asked}",
                next="answer",
                detail=filed.name,
                document=filed.name,
            )
