"""The questions a record's fields ask, and its fields read back from the answers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, get_origin

from senco_tui.casework.vocabulary import NEED_WORDS, STATUS_WORDS
from senco_tui.document.fields import CHOICES, LEAST, MOST, Field, fields_of
from senco_tui.tui.forms.heeded import heed_of
from senco_tui.tui.forms.sheet import Reading, typed_day
from senco_tui.tui.presenting.field_labels import label_of
from senco_tui.tui.presenting.form import Ask, Choice, Way, Wrong, as_answered, matching, parts_of
from senco_tui.tui.presenting.words import FLAG_WORDS

FEW = 8
"""Choices that still can be picked by one key; more are typed and found by their beginning."""

AHEAD = (
    "review_due",
    "by",
    "due",
    "until",
    "chase_by",
    "decide_by",
    "planned",
    "moves",
    "meeting",
    "appointment",
)
"""Days that usually lie ahead; any other is sought in the past."""

NAMED = ("Colleague", "Agency", "OwnRule")
"""Records whose id a person chooses; any other id is given by the program."""

YES_NO = (Choice("y", "yes", "yes"), Choice("n", "no", "no"))

Known = Mapping[str, Sequence[Choice]]
"""What the setting knows by an id, by the name of the field that may hold it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One record or entry being filled in: its kind, and what it holds now, None where it is new.

    Where `only` names fields, no others are asked.
    """

    kind: Any
    value: Any = None
    known: Known | None = None
    only: tuple[str, ...] = ()

    def fields(self) -> Iterator[Field]:
        """The fields that are asked: those that hold no entries of their own, and no id the program gives."""
        for field in fields_of(self.kind).values():
            if self.only and field.name not in self.only:
                continue
            if not field.nested and (field.name != "id" or self.kind.__name__ in NAMED):
                yield field

    def asks(self) -> tuple[Ask, ...]:
        """One question a field, in the order they are filed."""
        return tuple(self._ask(field) for field in self.fields())

    def read(self, reading: Reading, **given: Any) -> Any:
        """The entry with what was typed; fields left as they were are not touched. None where it is wrong."""
        found = dict(given)
        for field, ask in zip(self.fields(), self.asks(), strict=True):
            if self.value is not None and reading.text(ask.name) == as_answered(ask, ask.value).strip():
                continue
            found[field.name] = self._answer(field, ask, reading)
        if reading.wrongs:
            return None
        return replace(self.value, **found) if self.value is not None else self.kind(**found)

    def _place(self, field: Field) -> tuple[str, str]:
        return self.kind.__name__, field.name

    def _ask(self, field: Field) -> Ask:
        held = field.default if self.value is None else getattr(self.value, field.name)
        choices = tuple(self.known.get(field.name, ())) if self.known else ()
        words = choices_of(field, self._place(field))
        way = _way(field, words, held, choices)
        hint = _hint(field, way, self._place(field))
        text = _typed(held, way)
        need = "needed" + (f"; {hint}" if hint else "") if field.required and not text else ""
        back = field.name not in AHEAD
        label, heed = label_of(field.name), heed_of(self._place(field))
        return Ask(f"its {field.name}", label, way, text, need or hint, words or choices, back, heed=heed)

    def _answer(self, field: Field, ask: Ask, reading: Reading) -> Any:
        if not reading.text(ask.name):
            if field.required:
                reading.wrongs.append(Wrong(ask.name, f"{ask.label} is needed"))
            return () if field.many else field.default
        if get_origin(field.type) is dict:
            return _numbers(reading, ask)
        if field.many:
            return _several(field, ask, reading)
        return _one(field, ask, reading, self._place(field))


def choices_of(field: Field, place: tuple[str, str]) -> tuple[Choice, ...]:
    """The words a field takes, each with a key of its own; none where any words will do."""
    if field.type is bool:
        return YES_NO
    words = CHOICES.get(place, ())
    if isinstance(field.type, type) and issubclass(field.type, StrEnum):
        words = tuple(str(word) for word in field.type)
    spoken: dict[Any, str] = {**NEED_WORDS, **STATUS_WORDS, **FLAG_WORDS}
    taken: set[str] = set()
    made = []
    for word in words:
        key = next((c for c in word.casefold() + "0123456789" if c.isalnum() and c not in taken), "")
        taken.add(key)
        said = next(
            (
                w
                for code, w in spoken.items()
                if isinstance(field.type, type) and code.__class__ is field.type and code == word
            ),
            word,
        )
        made.append(Choice(key, word, said))
    return tuple(made)


def _way(field: Field, words: Sequence[Choice], held: object, known: Sequence[Choice]) -> Way:
    if field.many:
        return Way.CODES if words else Way.WORDS
    if words:
        return Way.PICK if len(words) <= FEW else Way.CODE
    if field.type is date:
        return Way.DAY
    if get_origin(field.type) is dict or (isinstance(held, str) and "\n" in held):
        return Way.WORDS
    return Way.KNOWN if known else Way.LINE


def _hint(field: Field, way: Way, place: tuple[str, str]) -> str:
    if way is Way.CODES:
        return "commas between"
    if field.many:
        return "one a line"
    if get_origin(field.type) is dict:
        return "name: number, one a line"
    if field.type is int:
        bounds = f" from {LEAST[place]}" if place in LEAST else ""
        return f"a whole number{bounds}" + (f" to {MOST[place]}" if place in MOST else "")
    return "a number, such as 17.20" if field.type is Decimal else ""


def _typed(held: Any, way: Way) -> str:
    """What a field holds, as it stands in a box."""
    if held is None or held == ():
        return ""
    if isinstance(held, bool):
        return "yes" if held else "no"
    if isinstance(held, date):
        return typed_day(held)
    if isinstance(held, tuple):
        return (", " if way is Way.CODES else "\n").join(_typed(one, way) for one in held)
    if isinstance(held, dict):
        return "\n".join(f"{name}: {number}" for name, number in held.items())
    return str(held)


def _one(field: Field, ask: Ask, reading: Reading, place: tuple[str, str]) -> Any:
    text = reading.text(ask.name)
    if field.type is date:
        return reading.day(ask.name, back=ask.back)
    if field.type is bool:
        return text == "yes"
    if field.type in (int, Decimal):
        return _number(field.type, text, ask, reading, place)
    if ask.way in (Way.PICK, Way.CODE):
        return _coded(field, text, ask, reading)
    if ask.way is Way.KNOWN:
        exact = [c.value for c in ask.choices if text.casefold() in (c.value.casefold(), c.words.casefold())]
        return exact[0] if exact else text
    return text


def _coded(field: Field, text: str, ask: Ask, reading: Reading) -> Any:
    found = matching(ask.choices, text)
    if len(found) != 1:
        near = ", ".join(c.value for c in (found or ask.choices)[:8])
        reading.wrongs.append(Wrong(ask.name, f"“{text}” {'may be' if found else 'is none of'} {near}"))
        return None
    return found[0].value if field.type is str else field.type(found[0].value)


def _several(field: Field, ask: Ask, reading: Reading) -> tuple[Any, ...]:
    if ask.way is Way.CODES:
        return tuple(_coded(field, part, ask, reading) for part in parts_of(reading.text(ask.name)))
    rows = reading.rows(ask.name)
    if field.type is not date:
        return rows
    days = (Reading({ask.name: row}, reading.today, reading.calendar) for row in rows)
    found = []
    for one in days:
        found.append(one.day(ask.name, back=ask.back))
        reading.wrongs += one.wrongs
    return tuple(found)


def _number(kind: Any, text: str, ask: Ask, reading: Reading, place: tuple[str, str]) -> Any:
    try:
        number = kind(text.replace("£", "").replace(",", "").strip())
    except (ValueError, InvalidOperation):
        reading.wrongs.append(Wrong(ask.name, f"“{text}” is no {'whole ' if kind is int else ''}number"))
        return None
    least, most = LEAST.get(place), MOST.get(place)
    if (least is not None and number < least) or (most is not None and number > most):
        told = f"from {least}" + (f" to {most}" if most is not None else "")
        reading.wrongs.append(Wrong(ask.name, f"{ask.label} is {told}"))
    return number


def _numbers(reading: Reading, ask: Ask) -> dict[str, int]:
    found = {}
    for row in reading.rows(ask.name):
        name, _, number = row.partition(":")
        if not number.strip().lstrip("-").isdigit():
            reading.wrongs.append(Wrong(ask.name, f"“{row}” is not a name, a colon and a whole number"))
            continue
        found[name.strip()] = int(number)
    return found
