"""What a nudge is about: all that one holder owes a pupil, when to chase next, and text ready to be sent."""

from collections.abc import Iterable
from datetime import date, timedelta

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.disposing import Nudged
from senco_tui.casework.setting import Setting
from senco_tui.casework.spoken import counted, spoken_day
from senco_tui.clocks.clock import Clock, Standing, standing
from senco_tui.clocks.turn import agency_named, turn_of
from senco_tui.triage.row import Row

CHASED = ("waiting", "la_late")
"""Reasons that a nudge answers."""

USUALLY = 14
"""Days to the next chase where the holder has no usual time."""


def chase_row(row: Row) -> Row | None:
    """The row's own reason, or the pupil's first other one, that a nudge answers."""
    return next((one for one in (row, *row.further) if one.rule in CHASED), None)


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


def ready_text(row: Row, file: CaseFile, nudged: tuple[Nudged, ...], setting: Setting, today: date) -> str:
    """A message that may be sent as it stands: by reference, never by name, with what is asked and why."""
    told = [f"Our reference: {file.reference}", "", "I am writing to ask about the following."]
    for one in nudged:
        told.append(f"- {_asked(one, file, today)}")
    if row.rule == "la_late" and row.worked is not None:
        due = f", which was due on {spoken_day(row.due)}" if row.due else ""
        told.append(f"- {row.worked.words}{due}")
        told.append(f"  ({row.worked.basis}: {row.worked.working})")
    told += ["", "Please tell us where this stands, and by when we can expect it.", ""]
    told += [f"SENCo, {setting.name}", spoken_day(today)]
    return "\n".join(told)


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
