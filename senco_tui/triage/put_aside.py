"""What a SENCo has put aside, and until when: waiting comes back on its day, no snooze passes a must date."""

from dataclasses import replace
from datetime import date

from senco_tui.casework.attention import Attention
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
    latest = max(until)
    if row.binding and row.worked is not None and row.lane != "3":
        last = row.worked.practical or row.worked.last_day
        latest = min(latest, last) if last else latest
    return today < latest


def with_count(row: Row, attention: Attention | None) -> Row:
    """The row with how often it has been put off, said in the reason once it is back."""
    snoozes = attention.snoozed if attention else ()
    times = sum(s.times for s in snoozes if s.reason in (row.rule, row.key))
    if not times:
        return row
    said = f" · snoozed {times}×"
    return replace(row, snoozed=times, reason=fitted(row.reason, 60 - len(said)) + said)
