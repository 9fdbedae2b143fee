"""The days of one event of a calendar file: whole days, the end left out as the standard has it, repeats too.

Source: RFC 5545 3.6.1 (DTEND is not part of an event), 3.8.5 (recurrence).
"""

import warnings
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from dateutil.rrule import rrulestr
from icalendar import Event

from senco_tui.exchange.ics_blocks import Block

DAY = timedelta(days=1)
MOST_TIMES = 200
"""So often may one event repeat."""

COUNTED = ("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE")
BY_THE_CLOCK = ("SECONDLY", "MINUTELY", "HOURLY")


@dataclass(frozen=True, slots=True)
class Spell:
    """One time an event takes place: its words, first and last day, and its line in the file."""

    words: str
    since: date
    until: date
    line: int


class NotUnderstood(Exception):
    """An event that cannot be read; `sentence` says why, for the person who has the file."""

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        super().__init__(sentence)


def spells(block: Block, earliest: date, latest: date) -> tuple[Spell, ...]:
    """Every time the event of that block takes place between two days.

    Raises:
        NotUnderstood: it has no day, ends before it begins, or repeats in a way nobody could count.
    """
    event = _event(block)
    since, until = _first_and_last(event)
    words = _words(event)
    starts = _repeated(event, since, earliest, latest) if event.get("RRULE") else [since]
    starts += [d for d in _dates(event, "RDATE") if d not in starts]
    gone = set(_dates(event, "EXDATE"))
    found = (Spell(words, d, d + (until - since), block.line) for d in sorted(starts) if d not in gone)
    return tuple(one for one in found if earliest <= one.since <= latest)


def _event(block: Block) -> Event:
    try:
        found = Event.from_ical(block.text)
    except (ValueError, IndexError, KeyError, TypeError, RecursionError, OverflowError) as no:
        raise NotUnderstood("this event cannot be read") from no
    if not isinstance(found, Event):
        raise NotUnderstood("this event cannot be read")
    broken = [str(name) for name, _ in found.errors if str(name).upper() in COUNTED]
    if broken:
        raise NotUnderstood(f"{broken[0].upper()} of this event cannot be read")
    return found


def _first_and_last(event: Event) -> tuple[date, date]:
    start = _one(event, "DTSTART")
    if start is None:
        raise NotUnderstood("this event has no first day (DTSTART)")
    end, lasts = _one(event, "DTEND"), _one(event, "DURATION")
    try:
        if end is None and isinstance(lasts, timedelta):
            end = start + lasts
        since = _day(start)
        until = _last(start, end) if end is not None else since
    except (OverflowError, TypeError, ValueError) as no:
        raise NotUnderstood("this event's days cannot be counted") from no
    if until < since:
        raise NotUnderstood("this event ends before it begins")
    return since, until


def _last(start: Any, end: Any) -> date:
    """The last day: the day before the end, which is left out; an end after midnight is still that day."""
    if isinstance(end, datetime):
        midnight = end.time() == time() and end != start
        return end.date() - DAY if midnight else end.date()
    last = _day(end) - DAY
    return last if end != start else _day(start)


def _one(event: Event, name: str) -> Any:
    found = event.get(name)
    return getattr(found[0] if isinstance(found, list) and found else found, "dt", None)


def _day(value: Any) -> date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    raise NotUnderstood("this event's days cannot be read")


def _dates(event: Event, name: str) -> list[date]:
    found = event.get(name)
    lists = found if isinstance(found, list) else [found] if found is not None else []
    named = [one.dt for several in lists for one in getattr(several, "dts", ())]
    return [_day(d) for d in named if isinstance(d, date)]


def _repeated(event: Event, since: date, earliest: date, latest: date) -> list[date]:
    rule = event.get("RRULE")
    if isinstance(rule, list):
        raise NotUnderstood("this event repeats by more than one rule; enter its days by themselves")
    said = {str(key).upper(): value for key, value in rule.items()}
    often = str((said.get("FREQ") or [""])[0]).upper()
    if often in BY_THE_CLOCK:
        raise NotUnderstood(f"this event repeats {often.lower()}, which no day of such a calendar does")
    until = said.pop("UNTIL", [None])[0]
    ends = min(latest, _day(until)) if isinstance(until, date) else latest
    try:
        text = ";".join(f"{k}={','.join(str(v) for v in values)}" for k, values in said.items())
        first = datetime.combine(since, time())
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            rule_read: Any = rrulestr(text, dtstart=first)
            every = rule_read.replace(until=datetime.combine(ends, time()))
            found = []
            for one in every:
                found.append(one.date())
                if len(found) > MOST_TIMES:
                    raise NotUnderstood(f"this event repeats more than {MOST_TIMES} times; give it an end")
    except (ValueError, TypeError, OverflowError, AttributeError) as no:
        raise NotUnderstood("this event repeats by a rule that cannot be read") from no
    return found


def _words(event: Event) -> str:
    found = event.get("SUMMARY")
    text = str(found[0] if isinstance(found, list) and found else found or "")
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:80]
