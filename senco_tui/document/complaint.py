"""What the validator found wrong, said in the words of someone who fills in forms; never in the library's."""

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, get_origin

from senco_tui.casework.vocabulary import NEED_WORDS, STATUS_WORDS
from senco_tui.document.fields import CHOICES, LEAST, MOST, Field, fields_of
from senco_tui.document.tree import Path

_NOUNS = {
    "Pupil": "case file",
    "StatusSpell": "status",
    "SectionF": "line of provision",
    "EhcNeed": "need",
    "EhcOutcome": "outcome",
    "Ehc": "EHC file",
    "StoreFile": "file",
    "Colleague": "member of staff",
    "Duties": "file",
    "RuleBook": "file",
    "OwnRule": "rule",
    "Calendar": "calendar",
    "SettingPaper": "paper",
    "Shared": "sharing",
    "HandedOver": "handover",
}
_LIKE = 0.65
"""How like two words must be, from 0 to 1, for one to be offered for the other."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing wrong at a path of the head, the path's list entries by number from 0."""

    path: Path
    sentence: str
    nearest: str | None = None
    warning: bool = False

    def at(self, path: Path) -> "Complaint":
        """The same complaint at another path."""
        return replace(self, path=path)


def complaint(kind: type, fault: Any, path: Path) -> Complaint:
    """Put one of the validator's errors about a `kind` into plain words."""
    owner, field = _field_at(kind, path)
    key, given, fault_type = _key(path), fault["input"], fault["type"]
    if fault_type == "unexpected_keyword_argument":
        near = nearest(key, fields_of(owner)) if owner else None
        sentence = f"senco does not know “{key}” here; it is kept as it stands."
        return Complaint(path, sentence, near, warning=True)
    if fault_type == "missing":
        return Complaint(path, f"This {noun(owner)} has no “{key}”.")
    if given is None:
        return Complaint(path, f"This entry of “{key}” is empty.")
    if fault_type == "tuple_type":
        return Complaint(path, f"“{key}” is a list; write each entry on a line of its own, after “- ”.")
    if fault_type in ("dataclass_type", "dict_type"):
        return Complaint(path, _group_sentence(path, key, field))
    if isinstance(given, (dict, list)):
        what = "a list" if isinstance(given, list) else "a group of fields"
        return Complaint(path, f"“{key}” takes words, not {what}.")
    return _of_scalar(path, key, str(given), owner, field)


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like `word`, or None where none is like it."""
    by_fold = {k.casefold(): k for k in known}
    close = difflib.get_close_matches(word.casefold().replace(" ", "_"), by_fold, n=1, cutoff=_LIKE)
    close = close or difflib.get_close_matches(word.casefold(), by_fold, n=1, cutoff=_LIKE)
    return by_fold[close[0]] if close else None


def _choice(given: str, choices: tuple[str, ...]) -> str | None:
    """The choice most likely meant: spelt nearly so, spoken so (`speech`), or its number (`Year 4`)."""
    for spoken in (NEED_WORDS, STATUS_WORDS):
        if next(iter(spoken)) in choices and len(given) > 3:
            named = [code for code, words in spoken.items() if given.casefold() in words.casefold()]
            return named[0] if len(named) == 1 else nearest(given, choices)
    number = re.search(r"\d+", given)
    if number:
        return number.group() if number.group() in choices and number.group() != given else None
    return nearest(given, choices)


def noun(value: type | None) -> str:
    """What a value is called in a sentence: `outcome`, `case file`."""
    if value is None:
        return "group"
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", value.__name__).lower()
    return _NOUNS.get(value.__name__, spaced)


def _of_scalar(path: Path, key: str, given: str, owner: type | None, field: Field | None) -> Complaint:
    kind = field.type if field else str
    shown = _shown(given)
    choices = CHOICES.get((owner.__name__, field.name)) if owner and field else None
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        choices = tuple(kind)
    if choices is not None:
        sentence = f"{shown} is not a word for “{key}”; it takes: {', '.join(choices)}."
        return Complaint(path, sentence, _choice(given, choices))
    if kind is date:
        return _of_day(path, given, shown)
    if kind is bool:
        return Complaint(path, f"{shown} is neither yes nor no.", nearest(given, ("yes", "no")))
    if kind is Decimal:
        near = "".join(re.findall(r"[\d.]+", given)) or None
        return Complaint(path, f"{shown} is not a number; write it like 17.20, without signs or words.", near)
    if kind is int or get_origin(kind) is dict:
        return _of_whole(path, key, given, (owner.__name__ if owner else "", field.name if field else ""))
    return Complaint(path, f"{shown} cannot be understood as “{key}”.")


def _of_day(path: Path, given: str, shown: str) -> Complaint:
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", given):
        return Complaint(path, f"There is no such day as {shown}.")
    sentence = f"{shown} is not a date; a date is written year-month-day, like 2026-11-16."
    return Complaint(path, sentence, _day(given))


def _day(given: str) -> str | None:
    """The date most likely meant by `13/2/2027`, `13 Feb 2027` or `2027-2-13`; the day comes first."""
    words = given.strip().lower()
    iso = re.fullmatch(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})", words)
    spoken = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)?[-/. ]+(\d{1,2}|[a-z]{3,9})[-/., ]+(\d{4}|\d{2})", words)
    if iso:
        year, month, day = iso.groups()
    elif spoken:
        day, month, year = spoken.groups()
    else:
        return None
    number = int(month) if month.isdigit() else (*_MONTHS, month[:3]).index(month[:3]) + 1
    try:
        return date(int(year) % 2000 + 2000 if len(year) == 2 else int(year), number, int(day)).isoformat()
    except ValueError:
        return None


def _of_whole(path: Path, key: str, given: str, place: tuple[str, str]) -> Complaint:
    least, most = LEAST.get(place), MOST.get(place)
    if re.fullmatch(r"-?\d{1,9}", given) and least is not None:
        bounds = f"from {least} to {most}" if most is not None else f"{least} or more"
        return Complaint(path, f"“{key}” is {bounds}, not {given}.")
    near = re.search(r"\d{1,9}", given)
    return Complaint(path, f"{_shown(given)} is not a whole number.", near.group() if near else None)


def _group_sentence(path: Path, key: str, field: Field | None) -> str:
    first = "name"
    if field and isinstance(field.type, type) and field.nested:
        first = next(iter(fields_of(field.type)))
    where = f"An entry of “{key}”" if isinstance(path[-1], int) else f"“{key}”"
    return f"{where} is a group of fields, like “{first}: …”, one to a line."


def _field_at(kind: type, path: Path) -> tuple[type | None, Field | None]:
    owner: Any = kind
    field: Field | None = None
    for n, key in enumerate(path):
        if isinstance(key, int):
            continue
        if field is not None:
            if not field.nested:
                return owner, field
            owner = field.type
        field = fields_of(owner).get(key)
        if field is None:
            return owner if n == len(path) - 1 else None, None
    return owner, field


def _key(path: Path) -> str:
    return next((k for k in reversed(path) if isinstance(k, str)), "")


def _shown(given: str) -> str:
    words = given if len(given) <= 40 else f"{given[:39]}…"
    return f"“{words.replace(chr(10), ' ')}”"
