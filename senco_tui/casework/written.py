"""The day something happened against the day it was written down: back-dating is allowed, and is said."""

import re
from collections.abc import Iterable
from datetime import date

from senco_tui.casework.spoken import spoken_day

_DAY = re.compile(r"/(\d{4}-\d{2}-\d{2})")
_RECORD = re.compile(r"(?:^|/)(?:reviews|contacts|notes|requests)/\d{4}-")

SAME = 1
"""Days, Monday to Friday. In a list, what is written by the next of them needs no remark."""


def named_day(name: str) -> date | None:
    """The day a document's own name says, for reviews, contacts, notes and requests; None for the others."""
    found = _DAY.search(name)
    try:
        return date.fromisoformat(found[1]) if found else None
    except ValueError:
        return None


def happened(names: Iterable[str]) -> date | None:
    """The day of what was recorded, by the names or paths of its records; of many the earliest."""
    return min((day for day in map(named_day, filter(_RECORD.search, names)) if day), default=None)


def is_late(day: date | None, written: date) -> bool:
    """Say whether what happened on `day` was written down later than the next day of the working week."""
    return day is not None and _weekdays(day, written) > SAME


def _weekdays(after: date, until: date) -> int:
    """Mondays to Fridays after one day, up to another and with it."""
    weeks, rest = divmod((until - after).days, 7)
    return weeks * 5 + sum((after.weekday() + n) % 7 < 5 for n in range(1, rest + 1))


def late_words(day: date | None, written: date) -> str:
    """`happened Tue 3 Nov 2026, written Thu 12 Nov 2026`; '' for what was written on its own day."""
    if day is None or day >= written:
        return ""
    return f"happened {spoken_day(day)}, written {spoken_day(written)}"
