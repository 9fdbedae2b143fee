"""What a change means for one document: fields put, list items added or dropped, prose rewritten, a new file.

An edit names fields by `path`: keys from the head down, an item of a list by its `id`, e.g.
`("outcomes", "o2", "target")`. Values are the casework's own: text, numbers, dates, enums, None,
frozen values and tuples of them. How they are written is the document room's knowledge.
"""

from dataclasses import dataclass

from senco_tui.casework.casefile import Section


@dataclass(frozen=True, slots=True)
class Put:
    """The field at `path` holds `value`; None takes the field out."""

    path: tuple[str, ...]
    value: object


@dataclass(frozen=True, slots=True)
class Add:
    """The list at `path` gains `item` at its end."""

    path: tuple[str, ...]
    item: object


@dataclass(frozen=True, slots=True)
class Drop:
    """The list item or field at `path` goes."""

    path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reword:
    """The prose under the heading `title` becomes `text`; a heading that is not there is added at the end."""

    title: str
    text: str


Edit = Put | Add | Drop | Reword


@dataclass(frozen=True, slots=True)
class Amended:
    """Edits to a document that is already filed."""

    document: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """A new document."""

    document: str
    value: object
    words: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True)
class Replaced:
    """A document's whole text as a person typed it; None where they removed the file."""

    document: str
    text: str | None


Filing = Amended | Written | Replaced
