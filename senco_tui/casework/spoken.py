"""How the record speaks of days, amounts and codes where its words last for ever: never with a name."""

import re
from datetime import date
from decimal import Decimal
from functools import lru_cache

from senco_tui.casework.spoken_words import CHOICES, CODES, HEADING_WORDS, NAMES_TOO, UNITS
from senco_tui.casework.vocabulary import Channel, is_case

HALF_A_YEAR = 183
"""Days. Nearer than this, a day and a month without a year can be read in one way only."""


@lru_cache(maxsize=4096)
def spoken_day(day: date) -> str:
    """A day as the record speaks it: `Fri 4 Dec 2026`."""
    return f"{day:%a} {day.day} {day:%b %Y}"


def spoken_move(was: date, now: date) -> str:
    """From which day to which: `from 13 Feb to 27 Mar`; with years when half a year or more lies between."""
    year = "" if abs((now - was).days) < HALF_A_YEAR else " %Y"
    return f"from {was.day} {was.strftime(f'%b{year}')} to {now.day} {now.strftime(f'%b{year}')}"


def counted(number: int, one: str, many: str | None = None) -> str:
    """`1 outcome`, `3 outcomes`."""
    return f"{number} {one if number == 1 else many or f'{one}s'}"


def spoken_channel(channel: Channel | None) -> str:
    """What stands before the word contact, with a blank: `phone `, `gate `; '' where nobody wrote how."""
    if channel is None:
        return ""
    return "gate " if channel is Channel.DOORSTEP else f"{channel} "


def is_code(text: str) -> bool:
    """Say whether `text` is an id such as `o2`, `f13` or `7`: at most three letters, then digits."""
    return text.isascii() and re.fullmatch(r"[a-z]{0,3}\d{1,4}", text) is not None


def is_filed_name(text: str) -> bool:
    """Say whether `text` can only be the name of a file, such as `talk-boost-a`: a slug of several words."""
    return is_slug(text) and "-" in text


def is_slug(text: str) -> bool:
    """Say whether `text` is what the setting files a thing under, such as `review_overdue`."""
    return len(text) <= 40 and re.fullmatch(r"[a-z][a-z0-9]*(?:[-_.][a-z0-9]+)*", text) is not None


def is_plain(text: str) -> bool:
    """Say whether `text` is one of the field's own words or codes, so that nobody can be known by it."""
    return text in CODES or text.casefold() in CHOICES or is_case(text)


def is_reason(text: str) -> bool:
    """Say whether `text` is a triage reason such as `review_overdue`, and not a word someone chose."""
    return is_plain(text) or (is_slug(text) and "_" in text)


def is_band(text: str) -> bool:
    """Say whether `text` is a funding band such as `C` or `3B`."""
    return re.fullmatch(r"[A-Z0-9]{1,2}", text) is not None


def is_class(text: str) -> bool:
    """Say whether `text` is a class known by year and letter, such as `4B`, and not by a name."""
    return re.fullmatch(r"(?:Y|R|N)?\d{0,2}[A-Z]?", text) is not None and text != ""


def spoken_heading(title: str, place: int | None = None) -> str:
    """A heading as history may quote it; one with a word that is not the field's own is named by its place.

    Args:
        title: The heading as typed; '' for the words before any heading.
        place: Which section of the document it is, counted from 1; None where that is not known.
    """
    if not title:
        return "opening words"
    words = re.findall(r"[^\W\d_]+", title)
    plain = all(w in NAMES_TOO or w.casefold() in HEADING_WORDS - NAMES_TOO for w in words)
    if len(title) <= 60 and title.isprintable() and words and plain:
        return f"section “{title}”"
    return f"section {place}" if place else "one section"


_AMOUNT = re.compile(r"(?:£\s?)?\d{1,4}(?:[.,]\d{1,3})?|%|/|[a-z]+|-")


def spoken_amounts(was: str, now: str) -> str | None:
    """What moved between two amounts, as `12 → 20 words`; None where either text is more than an amount.

    An amount is a number of up to four digits with units of the closed list: `3 of 5 lessons`.
    Where two longer texts differ in one number alone, that number is told and nothing of the words around it.
    """
    if _is_amount(was) and _is_amount(now):
        number, _, unit = was.partition(" ")
        other, _, other_unit = now.partition(" ")
        if unit == other_unit:
            return f"{number} → {other} {unit}".rstrip()
        return f"{was} → {now}"
    return _one_number(was, now)


def _is_amount(text: str) -> bool:
    parts = _AMOUNT.findall(text)
    spelled = "".join(parts) == text.replace(" ", "") and text == text.strip() and len(text) <= 40
    known = all(p in UNITS for p in parts if p.isalpha() or p == "%")
    return spelled and known and bool(parts) and parts[0][-1].isdigit()


def _one_number(was: str, now: str) -> str | None:
    number = r"(?<![\w.,])\d{1,4}(?![\w.,]*\d)"
    if re.sub(number, "#", was) != re.sub(number, "#", now):
        return None
    pairs = zip(re.finditer(number, was), re.finditer(number, now), strict=True)
    moved = [(a, b) for a, b in pairs if a[0] != b[0]]
    if len(moved) != 1:
        return None
    a, b = moved[0]
    after = re.match(r" ([a-z]+)", now[b.end() :])
    unit = f" {after[1]}" if after and after[1] in UNITS - {"a", "an", "in", "of", "out", "per"} else ""
    return f"{a[0]} → {b[0]}{unit}"


def spoken_number(number: int | Decimal) -> str:
    """A number as typed, without a decimal's trailing noughts: `2.50` → `2.5`, `30` → `30`."""
    if isinstance(number, Decimal) and number.is_finite():
        text = f"{number:f}"
        return text.rstrip("0").rstrip(".") if "." in text else text
    return str(number)
