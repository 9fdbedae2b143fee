"""What a SENCo has put aside, and until when: waiting comes back on its day, no snooze passes a must date."""

from dataclasses import replace
from datetime import date

from senco_tui.casework.attention import Attention
from senco_tui.casework.spoken import spoken_day
from senco_tui.triage.row import Row, fitted

NEVER_ASIDE = ("0", "1", "2", "3")
"""A defect that could hide one of these lanes cannot be put aside: mending it is quicker."""


def put_aside(row: Row, attention: Attention | None, today: date) -> bool:
    """Say whether the row is out of sight today.

    A snooze holds while its day lies ahead; where law sets the date behind the row, only until the last
    school day in time. Waiting that names the row's reason holds until its chase date.
    """
    if attention is None or (row.lane == "D" and row.place in NEVER_ASIDE):
        return False
    until = [s.until for s in attention.snoozed if s.reason in (row.rule, row.key)]
    if row.rule != "waiting":
        until += [w.chase_by for w in attention.waiting if w.reason in (row.rule, row.key)]
    if not until:
        return False
    latest, last = max(until), last_day_aside(row)
    return today < (min(latest, last) if last else latest)


def last_day_aside(row: Row) -> date | None:
    """The last day the row can be put off to, where law sets the date behind it and the turn is ours."""
    if not row.binding or row.worked is None or row.lane == "3":
        return None
    return row.worked.practical or row.worked.last_day


def why_not_aside(row: Row, until: date, today: date) -> str | None:
    """Why the row cannot be put off until then, naming the day that law sets; None where it can."""
    if row.lane == "D" and row.place in NEVER_ASIDE:
        return "mended, not snoozed: it could hide something urgent; e opens the file"
    last = last_day_aside(row)
    if last is not None and until > last:
        return f"no snooze past {spoken_day(last)}: law sets that day"
    if until <= today:
        return "a snooze ends on a day still to come"
    return None


def with_count(row: Row, attention: Attention | None) -> Row:
    """The row with how often it has been put off, said in the reason once it is back."""
    snoozes = attention.snoozed if attention else ()
    times = sum(s.times for s in snoozes if s.reason in (row.rule, row.key))
    if not times:
        return row
    said = f" · snoozed {times}×"
    return replace(row, snoozed=times, reason=fitted(row.reason, 60 - len(said)) + said)
