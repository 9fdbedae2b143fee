"""Someone else's turn, and the day to chase has come."""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.spoken import counted
from senco_tui.clocks.clock import Clock, Standing, days_past_start
from senco_tui.clocks.turn import turn_of
from senco_tui.triage.chasing import nudge
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.names import is_reason
from senco_tui.triage.row import WIDTH, Row, fitted
from senco_tui.triage.spoken import short_day


def waiting(at: PupilGlance) -> Iterator[Row]:
    """Lane 3, by holder, age and nudges; what waits for another reason comes back as that reason."""
    due = {
        clock.subject: clock
        for clock, stands in at.each("request.chase")
        if stands in (Standing.DUE, Standing.OVERDUE)
    }
    if at.left or not due:
        return
    for filed in at.case.requests:
        request, clock = filed.value, due.get(filed.name)
        if clock is None or request.holder is None:
            continue
        turn = turn_of(request.holder, at.setting)
        if turn.ours:
            continue
        what = str(request.kind) if turn.holder.casefold() in request.of.casefold() else clock.words
        since = request.asked or request.entries[0].on
        yield _row(at, clock, f"{turn.holder} {what}", since, request.nudges)
    for one in at.case.attention.value.waiting if at.case.attention else ():
        clock = due.get(one.id)
        if clock is None or is_reason(one.reason):
            continue
        holder = turn_of(one.holder, at.setting).holder
        yield _row(at, clock, f"{holder}: {one.what}", one.since, one.nudges)


def _row(at: PupilGlance, clock: Clock, what: str, since: date, nudges: int) -> Row:
    nudged = f", {counted(nudges, 'nudge')}" if nudges else ""
    chase = f" (chase by {short_day(clock.due, at.today)})" if clock.due else ""
    told = f" {counted((at.today - since).days, 'day')}{nudged}{chase}"
    return at.row(
        "3",
        "waiting",
        f"{fitted(what, WIDTH - len(told))}{told}",
        clock,
        late=days_past_start(clock, at.today),
        short=f"{fitted(what, 20)} to chase",
        next=nudge(nudges, at.limit("nudges_before_manager")),
        detail=clock.subject,
    )
