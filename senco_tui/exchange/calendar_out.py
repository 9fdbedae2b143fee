"""Due dates as a calendar file: whole days, references and never a name, no alarms, the same UIDs every time.

Source: RFC 5545; an entry a calendar already holds is replaced by the one with its UID.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256

from icalendar import Calendar, Event

from senco_tui.casework.kind_words import wording
from senco_tui.casework.ruling import PROGRAM
from senco_tui.casework.spoken import is_code, is_filed_name
from senco_tui.casework.vocabulary import Force
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock, is_open

PRODUCER = "-//senco//due dates//EN"
"""By which an earlier file of ours is known."""

DAY = timedelta(days=1)


def calendar_file(clocks: Iterable[Clock], almanac: Almanac, today: date) -> bytes:
    """The open clocks as a calendar file, one entry for each due date and one for each last safe start ahead.

    The due entry stands on the last day in time. Same clocks, same day: the same bytes.
    """
    made = Calendar()
    made.add("prodid", PRODUCER)
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", "senco")
    known: set[str] = set()
    for event in _events(clocks, almanac, today):
        if (uid := str(event["uid"])) not in known:
            known.add(uid)
            made.add_component(event)
    return bytes(made.to_ical())


def _events(clocks: Iterable[Clock], almanac: Almanac, today: date) -> Iterator[Event]:
    ordered = sorted(
        (c for c in clocks if c.last_day and is_open(c, today)),
        key=lambda c: (c.last_day or date.max, c.case or "", c.rule, c.subject or ""),
    )
    for clock in ordered:
        if clock.last_day is None:
            continue
        words = _words(clock, almanac)
        yield _event(clock, "due", clock.last_day, words, today)
        if clock.start_by is not None and clock.start_by < clock.last_day:
            yield _event(clock, "start", clock.start_by, f"start: {words}", today)


def _words(clock: Clock, almanac: Almanac) -> str:
    """What is due, in the rule's words and never the record's; whose date it is where it is not ours."""
    rule = almanac.rules.named(clock.rule, clock.start or date.max)
    whose = "" if clock.side == "school" else f" ({clock.side})"
    named = (clock.subject or "").removeprefix("provision/")
    which = f" {named}" if is_code(named) or (named != clock.subject and is_filed_name(named)) else ""
    words = rule.words or rule.id
    told = wording(almanac.kind).said(words) if rule.id in PROGRAM else words
    return f"{clock.case or 'setting'} {told}{which}{whose}"


def _event(clock: Clock, which: str, day: date, words: str, today: date) -> Event:
    event = Event()
    event.add("uid", uid_of(clock, which))
    event.add("dtstamp", datetime.combine(today, time(), UTC))
    event.add("dtstart", day)
    event.add("dtend", day + DAY)
    event.add("summary", words)
    binding = "" if clock.force is Force.LOCAL else f"{clock.force}: "
    event.add("description", f"{binding}{clock.basis}")
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    return event


def uid_of(clock: Clock, which: str) -> str:
    """The entry's own mark, which says nothing and stays when the date moves."""
    known = "\n".join((clock.case or "", clock.rule, clock.subject or "", which))
    return f"{sha256(known.encode()).hexdigest()[:32]}@senco"
