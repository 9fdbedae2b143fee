"""Values of every kind, made up at random, with words that are hard to write down."""

import dataclasses
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from random import Random
from typing import Any, get_origin

from senco_tui.casework.casefile import Section
from senco_tui.casework.ruling import WHOLE
from senco_tui.document.fields import CHOICES, LEAST, MOST, Field, fields_of
from senco_tui.document.gate import composed, stopped
from senco_tui.document.sections import opens_section, trimmed

NASTY = (
    "", " ", "no", "yes", "~", "null", "Null", "12:30", "010", "0x1f", "1e3", "1_000", "4", "17.20",
    "P24-017", "2026-11-16", "- dash", "-", "--", "---", "...", "# remark", "a # remark", "a: b",
    "key:", ":", "? q", "[a]", "{a: b}", "a, b", "'single'", "\"double\"", "it's", "back\\slash",
    "\\n", "&anchor", "*alias", "!tag", "%dir", "@at", "`tick`", "|", ">", "> quote", "| pipe",
    "<<", "=", " leading", "trailing ", "two\nlines", "end\n", "\nstart", "a\n\n\nb", "  in\nout",
    "out\n  in", "a\n \nb", "tab\there", "end\n\n", "\n", "Ærøskøbing", "e\u0301", "日本語",
    "👩🏽\u200d🏫 hands", "\u00a0nbsp", "nbsp\u00a0", "zero\u200bwidth", "a: |", "x" * 300,
    "word " * 60 + "end", "=1+1", "[/]", "## heading", "<<<<<<< mine", "B801200005001", "$today",
    "{{ today }}", "a\u3000b", "line #1", "c#",
)  # fmt: skip


_BITS = (*NASTY, "a", "b c", "\n", " ", ": ", "#", "'", '"', "-")
_RANGES = ((32, 126), (32, 126), (0xA0, 0x24F), (0x370, 0x3FF), (0x2000, 0x206F), (0x1F300, 0x1F6FF))

ALWAYS = {("OwnRule", name) for name in WHOLE}
"""Fields that may be left out but here never are: a rule of one's own must say them."""

LENGTHS = ("+ 6 weeks", "- 5 months", "before 15 February", "later of + 2 months; + 1 month", "blank")


class Inventor:
    """Makes up values; the same seed makes up the same ones."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng

    def words(self) -> str:
        """One text: a nasty one, several of them in a row, or any characters that may pass."""
        kind = self.rng.random()
        if kind < 0.6:
            text = self.rng.choice(NASTY)
        elif kind < 0.8:
            text = "".join(self.rng.choices(_BITS, k=self.rng.randint(1, 4)))
        else:
            text = "".join(
                chr(self.rng.randint(*self.rng.choice(_RANGES))) for _ in range(self.rng.randint(1, 12))
            )
        return composed(text) if keepable(text) else self.words()

    def value(self, kind: type) -> Any:
        """A whole value of that kind."""
        return kind(**{name: self.field(f, kind) for name, f in fields_of(kind).items()})

    def field(self, field: Field, owner: type) -> Any:
        """A value for one field."""
        if field.many:
            return self._with_ids([self.one(field, owner) for _ in range(self.rng.choice((0, 0, 1, 2, 3)))])
        if field.optional and (owner.__name__, field.name) not in ALWAYS and self.rng.random() < 0.5:
            return None
        return self.one(field, owner)

    def one(self, field: Field, owner: type) -> Any:
        """One value of a field's type; one entry where the field is a list."""
        if field.nested:
            return self.value(field.type)
        if get_origin(field.type) is dict:
            return {self.words() or "key": self.rng.randint(0, 99) for _ in range(self.rng.randint(0, 3))}
        return self._scalar(field.type, (owner.__name__, field.name))

    def sections(self) -> tuple[Section, ...]:
        """A body: words before any heading perhaps, then headed sections."""
        opening = self._prose()
        headed = tuple(Section(self._title(), self._prose()) for _ in range(self.rng.randint(0, 3)))
        return (Section("", opening), *headed) if opening else headed

    def _scalar(self, kind: Any, place: tuple[str, str]) -> Any:
        if place in CHOICES:
            return self.rng.choice(CHOICES[place])
        if place == ("OwnRule", "add"):
            return self.rng.choice(LENGTHS)
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            return self.rng.choice(list(kind))
        if kind is str:
            return self.words()
        if kind is bool:
            return self.rng.random() < 0.5
        if kind is date:
            return date(1990, 1, 1) + timedelta(self.rng.randint(0, 20_000))
        if kind is Decimal:
            return Decimal(self.rng.randint(-9999, 99999)) / 100
        if place == ("StoreFile", "format"):
            return 1
        return self.rng.randint(LEAST.get(place, -(10**8)), MOST.get(place, 10**8))

    def _with_ids(self, entries: list[Any]) -> tuple[Any, ...]:
        if entries and hasattr(entries[0], "id"):
            return tuple(dataclasses.replace(e, id=f"o{n}") for n, e in enumerate(entries, 1))
        return tuple(entries)

    def _prose(self) -> str:
        text = trimmed("\n".join(self.words() for _ in range(self.rng.randint(0, 3))))
        return self._prose() if opens_section(text) else text

    def _title(self) -> str:
        title = self.words().strip().replace("\n", " ")
        return title if title and opens_section(f"## {title}") else "Views"


def keepable(text: str) -> bool:
    """Say whether a document can hold the text."""
    return stopped(text) is None and "\ufffd" not in text and "\r" not in text
