"""How a rule says its length: the few phrases the law and a school use, read into steps that count."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ORDINALS = ("first", "second", "third", "fourth", "fifth")


class NoLength(ValueError):
    """A rule's `add` that nobody could count; its text is a sentence for the person who wrote it."""


@dataclass(frozen=True, slots=True)
class Length:
    """So many days, school days, weeks, months or years; `count` is negative for time before."""

    count: int
    unit: str


@dataclass(frozen=True, slots=True)
class Along:
    """The trigger moved along by lengths, one after the other."""

    lengths: tuple[Length, ...]


@dataclass(frozen=True, slots=True)
class Before:
    """Before a day in the trigger's own calendar year; the day itself is too late."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class By:
    """The first such day of the year on or after the trigger."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class Nth:
    """The first such weekday of a month on or after the trigger; the third Thursday is place 3, weekday 3."""

    place: int
    weekday: int
    month: int


@dataclass(frozen=True, slots=True)
class On:
    """One fixed date, as a school enters its own year's deadline."""

    day: date


@dataclass(frozen=True, slots=True)
class YearBegins:
    """The first day of the academic year in which someone born on the trigger is in that year group."""

    year: int


@dataclass(frozen=True, slots=True)
class TimesAYear:
    """So many times by the end of the trigger's academic year."""

    times: int


@dataclass(frozen=True, slots=True)
class OwnDate:
    """The date the record itself was given; nothing is added."""


@dataclass(frozen=True, slots=True)
class Blank:
    """No date until the setting enters its own."""


Step = Along | Before | By | Nth | On | YearBegins | TimesAYear | OwnDate | Blank


@dataclass(frozen=True, slots=True)
class Phrase:
    """A whole `add`: one step for each trigger, and whether the later or the earlier of them counts."""

    steps: tuple[Step, ...]
    pick: str = "only"


_LENGTH = re.compile(r"([+\-−]?)\s*(\d+)\s+(school days?|days?|weeks?|months?|years?)(\s+before)?")
_DATE = re.compile(rf"(before|by) (\d{{1,2}}) ({'|'.join(MONTHS)})")
_NTH = re.compile(rf"({'|'.join(ORDINALS)}) ({'|'.join(WEEKDAYS)}) of ({'|'.join(MONTHS)})")
_ON = re.compile(r"on (\d{4})-(\d{2})-(\d{2})")
_YEAR = re.compile(r"Year (\d{1,2}) begins")
_TIMES = re.compile(r"(\d) a year")


@lru_cache(maxsize=512)
def read_length(add: str) -> Phrase:
    """Read a rule's `add`, such as `+ 12 months - 1 day` or `later of + 2 months; + 1 month`.

    Raises:
        NoLength: the words are none of the known phrases.
    """
    text = " ".join(add.split())
    pick, _, rest = text.partition(" of ")
    if pick in ("later", "earlier"):
        return Phrase(tuple(_step(part.strip()) for part in rest.split(";")), pick)
    return Phrase((_step(text),))


def _step(text: str) -> Step:
    if text in ("", "blank"):
        return Blank()
    if text == "own date":
        return OwnDate()
    if m := _DATE.fullmatch(text):
        month, day = MONTHS.index(m[3]) + 1, int(m[2])
        _real(2001, month, day, text)
        return Before(month, day) if m[1] == "before" else By(month, day)
    if m := _NTH.fullmatch(text):
        return Nth(ORDINALS.index(m[1]) + 1, WEEKDAYS.index(m[2]), MONTHS.index(m[3]) + 1)
    if m := _ON.fullmatch(text):
        return On(_real(int(m[1]), int(m[2]), int(m[3]), text))
    if m := _YEAR.fullmatch(text):
        return YearBegins(int(m[1]))
    if m := _TIMES.fullmatch(text):
        return TimesAYear(int(m[1]))
    return Along(_lengths(text))


def _real(year: int, month: int, day: int, text: str) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise NoLength(f"“{text}” is no day of the calendar") from None


def _lengths(text: str) -> tuple[Length, ...]:
    found, at = [], 0
    while at < len(text):
        m = _LENGTH.match(text, at)
        if m is None or int(m[2]) > 40_000:
            said = "“+ 6 weeks”, “2 weeks before”, “before 15 February”, “third Thursday of January”"
            raise NoLength(f"“{text}” is not a length this program can count; it knows {said}")
        sign = -1 if m[1] in ("-", "−") or m[4] else 1
        found.append(Length(sign * int(m[2]), m[3].rstrip("s")))
        at = m.end() + (len(text[m.end() :]) - len(text[m.end() :].lstrip()))
    return tuple(found)
