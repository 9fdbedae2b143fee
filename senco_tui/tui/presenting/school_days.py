"""What part of the school's year a day lies in, in words: term time, half-term, a holiday, a weekend."""

from datetime import date

from senco_tui.casework.setting import Calendar, Closure

_KINDS = {"inset": "INSET day", "bank": "bank holiday", "half-term": "half-term", "holiday": "holiday"}


def part_of_year(day: date, calendar: Calendar | None) -> str:
    """`term time`, `half-term`, `INSET day`, `a weekend`, `holiday`; "" where nobody can say."""
    terms = calendar.terms if calendar else ()
    if not terms:
        return "a weekend" if day.weekday() >= 5 else ""
    closed = next((c for c in calendar.closures if c.since <= day <= c.until), None) if calendar else None
    if closed is not None:
        return _told(closed)
    if any(t.since <= day <= t.until for t in terms):
        return "a weekend" if day.weekday() >= 5 else "term time"
    if day < min(t.since for t in terms) or day > max(t.until for t in terms):
        return "outside the calendar"
    return "holiday"


def _told(closed: Closure) -> str:
    """The closure's own name, else the word for its kind."""
    return closed.name or _KINDS.get(closed.kind, "closed")
