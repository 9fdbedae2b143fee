"""What a query line asks, as values: terms joined by and, or, not; each knows where in the line it stands."""

from dataclasses import dataclass
from datetime import date

from senco_tui.casework.length import Length


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in the line: from one character up to another."""

    at: int
    until: int


@dataclass(frozen=True, slots=True)
class Text:
    """Words the reference, the name, the class, the year or the needs must hold."""

    words: str
    place: Place


@dataclass(frozen=True, slots=True)
class Word:
    """One known word alone: a group, a status, a year, a need, a flag, a lane, a fact."""

    name: str
    place: Place


@dataclass(frozen=True, slots=True)
class Measure:
    """What is measured held against a length, a day or a number: `ar<60d`, `quiet>2026-09-01`, `age>=16`."""

    name: str
    sign: str
    value: Length | date | int
    place: Place


@dataclass(frozen=True, slots=True)
class Among:
    """A field that must be one of a few: `class=4b,4h`."""

    name: str
    values: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Not:
    """What must not hold."""

    of: "Asked"


@dataclass(frozen=True, slots=True)
class Every:
    """All of these; of none of them everyone."""

    of: tuple["Asked", ...]


@dataclass(frozen=True, slots=True)
class Any:
    """At least one of these."""

    of: tuple["Asked", ...]


Asked = Text | Word | Measure | Among | Not | Every | Any


@dataclass(frozen=True, slots=True)
class Misasked:
    """A line that cannot be meant: a sentence, and the characters it is about."""

    sentence: str
    place: Place

    def pointing(self, line: str) -> tuple[str, str]:
        """The line, and marks under the word the sentence is about."""
        wide = max(self.place.until - self.place.at, 1)
        return line, " " * self.place.at + "^" * wide


def leaves(asked: Asked) -> tuple[Text | Word | Measure | Among, ...]:
    """Every term of a tree, from left to right."""
    if isinstance(asked, Every | Any):
        return tuple(leaf for part in asked.of for leaf in leaves(part))
    return leaves(asked.of) if isinstance(asked, Not) else (asked,)
