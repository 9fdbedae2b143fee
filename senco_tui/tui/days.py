"""Days as a SENCo types them, day first, and as the screen says them back before they are taken."""

import re
from datetime import date, timedelta

from senco_tui.casework.change import spoken_day
from senco_tui.casework.setting import Calendar

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2,4}))?")
_SPOKEN = re.compile(r"(?:[a-z]{3,9}\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})(?:\s+(\d{2,4}))?")
_AHEAD = re.compile(r"([+-])\s*(\d{1,3})\s*([dwm])?")


def read_day(words: str, today: date, calendar: Calendar | None = None) -> date | None:
    """The day meant by `fri`, `4 dec`, `4/12`, `+6w`, `eot`, `today` or `2026-12-04`; None where none is.

    A weekday is the next one after today. A day without a year is the nearest to come, or of the last 60
    days where that is nearer the way people write about what has just happened.
    """
    said = " ".join(words.casefold().split())
    if said in ("today", "now", "."):
        return today
    if said in ("tomorrow", "yesterday"):
        return today + timedelta(days=1 if said == "tomorrow" else -1)
    if said in ("eot", "end of term"):
        return _end_of_term(today, calendar)
    if said[:3] in WEEKDAYS and said.isalpha():
        return today + timedelta(days=(WEEKDAYS.index(said[:3]) - today.weekday() - 1) % 7 + 1)
    if found := _AHEAD.fullmatch(said):
        return _ahead(found, today)
    return _written(said, today)


def spoken(day: date, today: date, calendar: Calendar | None = None) -> str:
    """The day in words with its distance: `Fri 4 Dec 2026, in 12 days, term time`."""
    days = (day - today).days
    away = {0: "today", 1: "tomorrow", -1: "yesterday"}.get(days)
    away = away or (f"in {days} days" if days > 0 else f"{-days} days ago")
    return ", ".join(part for part in (spoken_day(day), away, _in_school(day, calendar)) if part)


def _written(said: str, today: date) -> date | None:
    if found := _ISO.fullmatch(said):
        return _day(*(int(n) for n in found.groups()))
    if found := _SLASHED.fullmatch(said):
        number, month, year = found.groups()
        return _with_year(int(number), int(month), year, today)
    if (found := _SPOKEN.fullmatch(said)) and found[2][:3] in MONTHS:
        return _with_year(int(found[1]), MONTHS.index(found[2][:3]) + 1, found[3], today)
    return None


def _with_year(number: int, month: int, year: str | None, today: date) -> date | None:
    if year is not None:
        return _day(int(year) + (2000 if len(year) < 3 else 0), month, number)
    this = _day(today.year, month, number)
    if this is None:
        return next((d for y in range(1, 5) if (d := _day(today.year + y, month, number))), None)
    return this if this >= today - timedelta(days=60) else _day(today.year + 1, month, number)


def _ahead(found: "re.Match[str]", today: date) -> date | None:
    sign = 1 if found[1] == "+" else -1
    number = sign * int(found[2])
    if found[3] != "m":
        return today + timedelta(days=number * (7 if found[3] == "w" else 1))
    month = today.month - 1 + number
    year, month = today.year + month // 12, month % 12 + 1
    return next(
        (d for n in range(today.day, 27, -1) if (d := _day(year, month, n))), _day(year, month, today.day)
    )


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _end_of_term(today: date, calendar: Calendar | None) -> date | None:
    return min((t.until for t in calendar.terms if t.until >= today), default=None) if calendar else None


def _in_school(day: date, calendar: Calendar | None) -> str:
    if calendar is None or not calendar.terms:
        return ""
    if day.weekday() > 4:
        return "a weekend"
    closed = next((c for c in calendar.closures if c.since <= day <= c.until), None)
    if closed:
        return closed.name or closed.kind
    return "term time" if any(t.since <= day <= t.until for t in calendar.terms) else "outside term"
