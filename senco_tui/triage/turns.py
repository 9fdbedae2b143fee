"""Whose turn everything open is: each request, thing waited for and step of the LA under exactly one holder.

A request is held by whom its last entry names; one that nobody was asked for yet lies with us. A waiting that
was put down because of a step of the LA is told with that step while it runs, and by itself after that.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from senco_tui.casework.attention import Waiting
from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.record import Request
from senco_tui.casework.setting import Setting
from senco_tui.casework.spoken import counted
from senco_tui.casework.thresholds import limit
from senco_tui.casework.vocabulary import Side
from senco_tui.clocks.clock import Clock, days_late, days_left, days_past_start
from senco_tui.clocks.turn import Turn, turn_of
from senco_tui.triage.chasing import asked_for, called, nudge, pressed
from senco_tui.triage.las_steps import is_late, las_steps, logged_for
from senco_tui.triage.row import WIDTH, Row, fitted
from senco_tui.triage.spoken import short_day
from senco_tui.triage.starting import detail_of

CHASE = "request.chase"


@dataclass(frozen=True, slots=True)
class Held:
    """One open thing: since when it is held, how often its holder was nudged, and what for.

    A step of the LA's counts from the day it is late; in time, it counts no days.
    `due` says that it is time to chase: its chase date has come, or the holder's own date has passed. `row`
    is what the keys of disposing act on.
    """

    turn: Turn
    since: date
    nudges: int
    escalated: bool
    what: str
    due: bool
    row: Row

    @property
    def key(self) -> str:
        """What tells it from every other: the pupil, and the request, waiting or step."""
        return f"{self.row.case} {self.row.rule} {self.row.detail}"


@dataclass(frozen=True, slots=True)
class Hand:
    """All that one holder holds, the longest held first."""

    holder: str
    side: Side
    ours: bool
    held: tuple[Held, ...]


def turns(
    cases: Iterable[CaseFile], clocks: Iterable[Clock], setting: Setting, today: date
) -> tuple[Hand, ...]:
    """Everything open by its holder: our own first, then whoever has held something longest."""
    by_case: dict[str | None, list[Clock]] = defaultdict(list)
    for clock in clocks:
        by_case[clock.case].append(clock)
    hands: dict[str, list[Held]] = defaultdict(list)
    for case in cases:
        for one in held_of(case, by_case[case.reference], setting, today):
            hands[one.turn.holder.casefold()].append(one)
    made = [_hand(sorted(those, key=lambda h: (h.since, h.key))) for those in hands.values()]
    return tuple(sorted(made, key=lambda hand: (not hand.ours, hand.held[0].since, hand.holder)))


def held_of(case: CaseFile, clocks: Sequence[Clock], setting: Setting, today: date) -> Iterator[Held]:
    """All that is open about one pupil, each thing once."""
    chases = {c.subject: c for c in clocks if c.rule == CHASE}
    for filed in case.requests:
        if filed.value.holder is not None or not filed.value.entries:
            yield _request(case, filed, chases.get(filed.name), setting, today)
    told: set[str] = set()
    attention = case.attention.value if case.attention else None
    for clock in las_steps(clocks, today):
        logged = logged_for(clock, attention) if is_late(clock, today) else ()
        told |= {w.id for w in logged}
        yield _step(case, clock, logged, setting, today)
    for waiting in attention.waiting if attention else ():
        if waiting.id not in told:
            yield _waiting(case, waiting, chases.get(waiting.id), setting, today)


def _hand(held: list[Held]) -> Hand:
    first = held[0].turn
    return Hand(called(first), first.side, first.ours, tuple(held))


def _request(
    case: CaseFile, filed: Filed[Request], clock: Clock | None, setting: Setting, today: date
) -> Held:
    request = filed.value
    turn = turn_of(request.holder or "school", setting)
    asked = request.asked or (request.entries[0].on if request.entries else today)
    since = request.entries[-1].on if turn.ours and request.entries else asked
    what = asked_for(request, turn, setting)
    done = {"since": since, "nudges": request.nudges, "escalated": request.escalated is not None}
    return _held(case, turn, what, clock, setting, today, thing=filed.name, **done)  # type: ignore[arg-type]


def _waiting(case: CaseFile, one: Waiting, clock: Clock | None, setting: Setting, today: date) -> Held:
    turn = turn_of(one.holder, setting)
    done = {"since": one.since, "nudges": one.nudges, "escalated": one.escalated is not None}
    return _held(case, turn, one.what, clock, setting, today, thing=one.id, **done)  # type: ignore[arg-type]


def _held(
    case: CaseFile,
    turn: Turn,
    what: str,
    clock: Clock | None,
    setting: Setting,
    today: date,
    *,
    thing: str,
    since: date,
    nudges: int,
    escalated: bool,
) -> Held:
    """A request or a waiting, with the row that triage would have for it."""
    is_request = "/" in thing
    ours = turn.ours and is_request
    days = counted((today - since).days, "day")
    row = Row(
        case=case.reference,
        lane="2" if ours else "3",
        reason=fitted(f"{called(turn)} {days}{pressed(nudges, escalated)}: {what}"),
        rule="our_turn" if ours else "waiting",
        next="answer" if ours else nudge(nudges, limit(setting, "nudges_before_escalating"), escalated),
        detail=thing,
        document=thing if is_request else "attention",
        **_of_clock(case, clock, turn.side, today),  # type: ignore[arg-type]
    )
    left = days_left(clock, today) if clock is not None else None
    due = left is not None and left <= 0
    return Held(turn, since, nudges, escalated, what, due, row)


def _step(case: CaseFile, clock: Clock, logged: Sequence[Waiting], setting: Setting, today: date) -> Held:
    """A step of the LA's, with the nudges that were logged for it."""
    turn = turn_of(logged[0].holder if logged else "LA", setting)
    nudges, escalated = sum(w.nudges for w in logged), any(w.escalated for w in logged)
    late = is_late(clock, today)
    since = clock.due if late and clock.due else today
    day = short_day(clock.due, today) if clock.due else ""
    words, done = clock.words.removeprefix("LA "), pressed(nudges, escalated)
    days = f"LA: {words} {counted(days_late(clock, today), 'day')} late{done}"
    longer = f"{days} (due {day})" if late else f"LA: {words} due {day}"
    row = Row(
        case=case.reference,
        lane="3",
        reason=fitted(longer if len(longer) <= WIDTH or not late else days),
        rule="la_late",
        next=nudge(nudges, limit(setting, "nudges_before_escalating"), escalated) if late else None,
        detail=detail_of(clock),
        document=clock.document,
        **_of_clock(case, clock, Side.LA, today),  # type: ignore[arg-type]
    )
    again = max((w.chase_by for w in logged), default=today)
    what = f"{words} late" if late else f"{words} due {day}"
    return Held(turn, since, nudges, escalated, what, late and again <= today, row)


def _of_clock(case: CaseFile, clock: Clock | None, side: Side, today: date) -> Mapping[str, object]:
    """What a row tells of its clock."""
    told: dict[str, object] = {"side": side, "subject": case.listed_name, "place": "3"}
    if clock is None:
        return told
    explain = ". ".join(part for part in (clock.working, clock.note, clock.basis) if part)
    shown = None if clock.missing else clock
    late = max(0, days_past_start(clock, today)) if clock.due else 0
    own = {"clock": clock.rule, "due": clock.due, "basis": clock.basis, "explain": explain}
    return {**told, **own, "worked": shown, "late": late}
