"""Dates as a SENCo types them, day first, and as the screen says them back.

`fri`, `4 dec`, `4/12`, `4/12/26`, `+6w`, `+10d`, `eot`, `today`, `tomorrow` are heard as a date, or answered
with a sentence that says what could not be understood.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from senco_tui.casework.change import spoken_day
from senco_tui.casework.setting import Calendar
from senco_tui.tui.presenting.school_days import part_of_year

MONTHS: tuple[str, ...] = ("january", "february", "march", "april", "may", "june", "july")
MONTHS += ("august", "september", "october", "november", "december")
WEEKDAYS: tuple[str, ...] = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
EXAMPLES = "try fri, 4 dec, 4/12, +6w or eot"


@dataclass(frozen=True, slots=True)
class Misheard:
    """What was typed is no date; `sentence` says why, and what would be."""

    sentence: str


Heard = date | Misheard


def heard(typed: str, today: date, calendar: Calendar | None = None, *, back: bool = False) -> Heard:
    """The date meant by `typed`, or why there is none.

    Args:
        typed: what a person typed, day first; `Fri 4 Dec 2026` as the echo writes it is understood too.
        today: the day it is.
        calendar: the setting's terms, for `eot`.
        back: whether a date without a year is sought in the past (a contact) or ahead (a review).
    """
    words = _plain(typed)
    if not words:
        return Misheard(f"no date yet: {EXAMPLES}")
    asked = _Asked(words, today, calendar, back)
    for understood in (_named, _weekday, _distance, _numbers, _month_in_words):
        found = understood(asked)
        if found is not None:
            return found
    return Misheard(f"“{typed.strip()}” is no date I know: {EXAMPLES}")


def echoed(day: date, today: date, calendar: Calendar | None = None) -> str:
    """A date said back in full: `Fri 4 Dec 2026, in 12 days, term time`."""
    told = f"{spoken_day(day)}, {from_today(day, today)}"
    part = part_of_year(day, calendar)
    return f"{told}, {part}" if part else told


def short_day(day: date) -> str:
    """A date in a column: `4 Dec 2026`."""
    return f"{day.day} {day:%b %Y}"


def from_today(day: date, today: date) -> str:
    """How far off a day is: `in 12 days`, `3 weeks ago`, `tomorrow`."""
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get((day - today).days)
    if near:
        return near
    if day > today:
        return f"in {span_in_words(today, day)}"
    return f"{span_in_words(day, today)} ago"


def span_in_words(since: date, until: date) -> str:
    """How long between two days, in the largest units that matter: `2 years 1 month`, `12 days`."""
    days = (until - since).days
    months = _whole_months(since, until)
    if days < 28:
        return _counted(max(days, 0), "day")
    if months < 4:
        return _counted(days // 7, "week")
    if months < 12:
        return _counted(months, "month")
    years, over = divmod(months, 12)
    return _counted(years, "year") + (f" {_counted(over, 'month')}" if over else "")


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was typed, in small letters and single spaces, and what it is measured from."""

    words: str
    today: date
    calendar: Calendar | None
    back: bool

    def nearest(self, in_year: Callable[[int], date | None], years: int = 9) -> date | None:
        """The nearest such day on or after today (before, when looking back) among the years around."""
        step = -1 if self.back else 1
        for year in range(self.today.year, self.today.year + step * years, step):
            day = in_year(year)
            if day is not None and (day <= self.today if self.back else day >= self.today):
                return day
        return None


def _plain(typed: str) -> str:
    """Small letters, no commas, `4th` as `4`, one space between words."""
    words = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", typed.casefold().replace(",", " "))
    return " ".join(words.split())


def _named(asked: _Asked) -> Heard | None:
    days = {"today": 0, "tod": 0, "now": 0, "tomorrow": 1, "tom": 1, "yesterday": -1, "yest": -1}
    if asked.words in days:
        return _shifted(asked.today, days[asked.words])
    if asked.words not in ("eot", "end of term"):
        return None
    terms = asked.calendar.terms if asked.calendar else ()
    ends = [t.until for t in terms if t.until >= asked.today]
    return min(ends) if ends else Misheard("the calendar holds no term that ends after today")


def _weekday(asked: _Asked) -> Heard | None:
    """`fri`: the next Friday after today; the last one before it when looking back."""
    wanted = _index(asked.words.removeprefix("next ").removeprefix("last "), WEEKDAYS)
    if wanted is None:
        return None
    back = asked.words.startswith("last ") or (asked.back and not asked.words.startswith("next "))
    ahead = (wanted - asked.today.weekday() - 1) % 7 + 1
    behind = (asked.today.weekday() - wanted - 1) % 7 + 1
    return _shifted(asked.today, -behind if back else ahead)


def _distance(asked: _Asked) -> Heard | None:
    """`+6w`, `+10d`, `-3d`: weeks or days from today."""
    found = re.fullmatch(r"([+-]) ?(\d+) ?(d|days?|w|wks?|weeks?)", asked.words, re.ASCII)
    if not found:
        return None
    sign, count, unit = found.groups()
    days = int(count[:9]) * (7 if unit.startswith("w") else 1)
    return _shifted(asked.today, -days if sign == "-" else days)


def _numbers(asked: _Asked) -> Heard | None:
    """`4/12`, `4.12.26`, `2026-12-04`."""
    iso = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", asked.words, re.ASCII)
    if iso:
        year, month, day = iso.groups()
        return _dated(asked, int(day), int(month), year)
    found = re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d+))?", asked.words, re.ASCII)
    if not found:
        return None
    day, month, year = found.groups()
    return _dated(asked, int(day), int(month), year)


def _month_in_words(asked: _Asked) -> Heard | None:
    """`4 dec`, `4 december 2026`, `fri 4 dec`, `4dec`."""
    found = re.fullmatch(r"(?:([a-z]+) )?(\d{1,2}) ?([a-z]+)(?: (\d+))?", asked.words, re.ASCII)
    if not found:
        return _day_alone(asked)
    weekday, day, month, year = found.groups()
    number = _index(month, MONTHS)
    if number is None:
        return None
    wanted = _index(weekday, WEEKDAYS) if weekday else None
    if weekday and wanted is None:
        return None
    told = _dated(asked, int(day), number + 1, year)
    if isinstance(told, date) and wanted not in (None, told.weekday()):
        return Misheard(f"{short_day(told)} is a {told:%A}, not a {WEEKDAYS[wanted or 0].title()}")
    return told


def _day_alone(asked: _Asked) -> Heard | None:
    if re.fullmatch(r"\d{1,2}", asked.words, re.ASCII):
        return Misheard(f"{asked.words} of which month? {EXAMPLES}")
    return None


def _dated(asked: _Asked, day: int, month: int, year: str | None) -> Heard:
    """A day of a month, of the year given or the nearest one that fits."""
    if not 1 <= month <= 12:
        return Misheard(f"there is no month {month}: the day comes first, as in 4/12 for 4 December")
    if year is not None and len(year) not in (2, 4):
        return Misheard(f"the year {year[:9]} wants two or four figures, as in 4/12/26")
    longest = 29 if month == 2 and year is None else _length(month, _full(year) if year else 2026)
    if not 1 <= day <= longest:
        in_year = f" in {_full(year)}" if year else ""
        return Misheard(f"{MONTHS[month - 1].title()} has {longest} days{in_year}")
    if year is not None:
        return date(_full(year), month, day)
    found = asked.nearest(lambda y: date(y, month, day) if day <= _length(month, y) else None)
    return found or Misheard(f"no such day near enough: {EXAMPLES}")


def _full(year: str) -> int:
    return max(1, int(year) + (2000 if len(year) == 2 else 0))


def _length(month: int, year: int) -> int:
    return monthrange(year, month)[1]


def _index(word: str | None, names: tuple[str, ...]) -> int | None:
    """Which of `names` begins with `word`; three letters at least."""
    if word is None or len(word) < 3:
        return None
    return next((n for n, name in enumerate(names) if name.startswith(word)), None)


def _shifted(today: date, days: int) -> Heard:
    try:
        return today + timedelta(days=days)
    except OverflowError:
        return Misheard("that is further away than any calendar goes")


def _whole_months(since: date, until: date) -> int:
    months = (until.year - since.year) * 12 + until.month - since.month
    return months - (until.day < since.day)


def _counted(count: int, unit: str) -> str:
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"
