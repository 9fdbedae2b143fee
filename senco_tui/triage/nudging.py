"""What a nudge is about: all that one holder owes a pupil, when to chase next, and text ready to be sent."""

from collections.abc import Iterable
from datetime import date, timedelta

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.disposing import Nudged
from senco_tui.casework.kind_words import wording
from senco_tui.casework.setting import Setting
from senco_tui.casework.spoken import counted, spoken_day
from senco_tui.casework.vocabulary import Side
from senco_tui.clocks.clock import Clock, Standing, standing
from senco_tui.clocks.turn import agency_named, turn_of
from senco_tui.triage.chasing import called
from senco_tui.triage.las_steps import is_late, las_steps
from senco_tui.triage.row import Row

CHASED = ("waiting", "la_late")
"""Reasons that a nudge answers."""

USUALLY = 14
"""Days to the next chase where the holder has no usual time."""

SOONER = 7
"""Days to the next chase once a matter was taken to someone above."""


def chase_row(row: Row) -> Row | None:
    """The row's own reason, or the pupil's first other one, that a nudge answers.

    A step of the LA's that is still in time is none: there is nothing to chase yet.
    """
    return next((one for one in (row, *row.further) if one.rule in CHASED and not _in_time(one)), None)


def _in_time(row: Row) -> bool:
    return row.rule == "la_late" and row.worked is not None and row.late <= 0


def owed(
    row: Row, file: CaseFile, clocks: Iterable[Clock], setting: Setting, today: date
) -> tuple[Nudged, ...]:
    """All that is due from the row's holder, each with the number its nudge will have.

    For the LA's lateness it is what was put down as waiting for that very reason; nothing where nothing was.
    """
    if row.rule == "la_late":
        listed = file.attention.value.waiting if file.attention else ()
        return tuple(Nudged(w.id, w.holder, w.nudges + 1) for w in listed if w.reason == row.key)
    open_ = {n.thing: n for n in _things(file)}
    first = open_.get(row.detail or "")
    if first is None:
        return ()
    due = {
        c.subject for c in clocks if c.case == file.reference and c.rule == "request.chase" and _due(c, today)
    }
    same = turn_of(first.holder, setting).holder
    others = (n for n in open_.values() if n.thing in due and turn_of(n.holder, setting).holder == same)
    return (first, *(n for n in others if n.thing != first.thing))


def next_chase(holder: str, setting: Setting, today: date) -> date:
    """When to chase again: after the agency's usual time, else in a fortnight."""
    agency = agency_named(holder, setting)
    days = agency.chase_after_days if agency and agency.chase_after_days else USUALLY
    return today + timedelta(days=days)


def who_above(holder: str, setting: Setting) -> str:
    """Whom to turn to above a holder who is late: as the setting's list says, else by the holder's side."""
    turn = turn_of(holder, setting)
    if turn.agency is not None and turn.agency.above:
        return turn.agency.above
    if turn.side is Side.LA:
        return "LA SEN manager"
    return f"manager, {called(turn)}" if turn.side is Side.AGENCY else wording(setting.kind).head


def ready_text(
    row: Row,
    file: CaseFile,
    nudged: tuple[Nudged, ...],
    setting: Setting,
    today: date,
    above: str | None = None,
    clocks: Iterable[Clock] = (),
) -> str:
    """A message that may be sent as it stands: by reference, never by name, with what is asked and why.

    `above` is whom it goes to where the matter is taken to someone above the holder; of `clocks` the LA's own
    late dates are cited to whoever answers for the LA.
    """
    told = [f"Our reference: {file.reference}", "", "I am writing to ask about the following."]
    if above is not None:
        late = "I am asking you to look into the following, which is late and has not come by asking."
        told = [f"To: {above}", *told[:2], late]
    for one in nudged:
        told.append(f"- {_asked(one, file, today)}")
    for clock in _cited(row, file, nudged, setting, today, clocks):
        due = f", which was due on {spoken_day(clock.due)}" if clock.due else ""
        told += [f"- {clock.words}{due}", f"  ({clock.basis}: {clock.working})"]
    if above is not None:
        again = spoken_day(today + timedelta(days=SOONER))
        told += ["", f"Please tell us by {again} what will be done, by whom, and by when.", ""]
    else:
        told += ["", "Please tell us where this stands, and by when we can expect it.", ""]
    told += [f"SENCo, {setting.name}", spoken_day(today)]
    return "\n".join(told)


def _cited(
    row: Row,
    file: CaseFile,
    nudged: tuple[Nudged, ...],
    setting: Setting,
    today: date,
    clocks: Iterable[Clock],
) -> tuple[Clock, ...]:
    """The dates of law a message stands on: the row's own step, else every late one of the LA's."""
    if row.rule == "la_late":
        return (row.worked,) if row.worked is not None else ()
    if not any(turn_of(one.holder, setting).side is Side.LA for one in nudged):
        return ()
    own = (clock for clock in clocks if clock.case == file.reference)
    return tuple(clock for clock in las_steps(own, today) if is_late(clock, today))


def _asked(one: Nudged, file: CaseFile, today: date) -> str:
    request = next((f.value for f in file.requests if f.name == one.thing), None)
    before = f"; asked again {counted(one.times - 1, 'time')}" if one.times > 1 else ""
    if request is not None:
        asked = request.asked or request.entries[0].on
        age = counted((today - asked).days, "day")
        return f"{request.kind} requested on {spoken_day(asked)}, {age} ago{before}"
    listed = file.attention.value.waiting if file.attention else ()
    waiting = next((w for w in listed if w.id == one.thing), None)
    since = f"waited for since {spoken_day(waiting.since)}" if waiting else "waited for"
    return f"what we have {since}{before}"


def _things(file: CaseFile) -> Iterable[Nudged]:
    for filed in file.requests:
        if filed.value.holder is not None:
            yield Nudged(filed.name, filed.value.holder, filed.value.nudges + 1)
    for waiting in file.attention.value.waiting if file.attention else ():
        yield Nudged(waiting.id, waiting.holder, waiting.nudges + 1)


def _due(clock: Clock, today: date) -> bool:
    return standing(clock, today) in (Standing.DUE, Standing.OVERDUE)
