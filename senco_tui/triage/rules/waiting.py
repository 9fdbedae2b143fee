"""Someone else's turn, and the day to chase has come."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from senco_tui.casework.casefile import Filed
from senco_tui.casework.record import Request
from senco_tui.casework.spoken import counted, spoken_day
from senco_tui.clocks.clock import Clock, Standing, days_past_start
from senco_tui.clocks.turn import turn_of
from senco_tui.triage.chasing import asked_for, called, nudge, pressed
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.names import is_reason
from senco_tui.triage.row import Row


@dataclass(frozen=True, slots=True)
class Waited:
    """One thing waited for: who holds it, since when, how often nudged, whether escalated."""

    clock: Clock
    holder: str
    what: str
    since: date
    nudges: int
    escalated: bool = False


def waiting(at: PupilGlance) -> Iterator[Row]:
    """Lane 3, by holder, age and nudges: one row a holder, for one call settles all that they hold.

    What waits for another reason comes back as that reason.
    """
    if at.left:
        return
    by_holder: dict[str, list[Waited]] = {}
    for one in _due(at):
        by_holder.setdefault(one.holder, []).append(one)
    for those in by_holder.values():
        yield _row(at, sorted(those, key=lambda one: one.since))


def _due(at: PupilGlance) -> Iterator[Waited]:
    due = {
        clock.subject: clock
        for clock, stands in at.each("request.chase")
        if stands in (Standing.DUE, Standing.OVERDUE)
    }
    for filed in at.case.requests if due else ():
        clock = due.get(filed.name)
        if clock is not None and (found := _of_request(at, filed, clock)) is not None:
            yield found
    for one in at.case.attention.value.waiting if due and at.case.attention else ():
        clock = due.get(one.id)
        if clock is not None and not is_reason(one.reason):
            holder = called(turn_of(one.holder, at.setting))
            told = (one.nudges, one.escalated is not None)
            yield Waited(clock, holder, one.what, one.since, *told)


def _of_request(at: PupilGlance, filed: Filed[Request], clock: Clock) -> Waited | None:
    request = filed.value
    turn = turn_of(request.holder or request.of, at.setting)
    if turn.ours or request.holder is None:
        return None
    since = request.asked or request.entries[0].on
    told = (request.nudges, request.escalated is not None)
    return Waited(clock, called(turn), asked_for(request, turn, at.setting), since, *told)


def _row(at: PupilGlance, those: list[Waited]) -> Row:
    first = those[0]
    nudged = pressed(first.nudges, first.escalated)
    days = counted((at.today - first.since).days, "day")
    others = "; ".join(f"also waiting: {one.what}, since {spoken_day(one.since)}" for one in those[1:])
    return at.row(
        "3",
        "waiting",
        f"{first.holder} {days}{nudged}: {first.what}",
        first.clock,
        late=max(days_past_start(one.clock, at.today) for one in those),
        short=f"{first.holder} to chase",
        next=nudge(first.nudges, at.limit("nudges_before_escalating"), first.escalated),
        explain=others,
        detail=first.clock.subject,
    )
