"""A value becomes a new document in its one canonical form, which reads back as the same value."""

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import Any

from senco_tui.casework.casefile import Section
from senco_tui.casework.documents import kind_of
from senco_tui.document.fields import fields_of
from senco_tui.document.refusal import CannotWrite
from senco_tui.document.scalars import block, scalar, settled
from senco_tui.document.sections import opens_section, trimmed


def write(document: str, value: object, words: tuple[Section, ...] = (), *, case: str | None) -> str:
    """The text of a new document.

    Fields stand in the order of their dataclass, and one that equals its default is left out.

    Raises:
        CannotWrite: the name is no document's, the value is not of its kind, or some text holds a control
            character, or words would open a section of their own.
    """
    kind = kind_of(document, of_case=case is not None)
    if kind is None or type(value) is not kind.value:
        raise CannotWrite(f"“{document}” is not a document that can hold this.")
    head = "\n".join(mapping(value, 0))
    if not kind.prose:
        if words:
            raise CannotWrite(f"“{document}” has no room for words.")
        return f"{head}\n" if head else "{}\n"
    head += "\n" if head else ""
    return f"---\n{head}---\n{body(words)}"


def body(words: tuple[Section, ...]) -> str:
    """The sections as the body after a head, a blank line round each."""
    parts = []
    for place, section in enumerate(words):
        text = section_text(section.text)
        if not section.title and place:
            raise CannotWrite("Words without a heading come first.")
        if section.title:
            parts.append(f"\n{heading(section.title)}\n")
        if text:
            parts.append(f"\n{text}\n")
    return "".join(parts)


def heading(title: str) -> str:
    """The line that opens a section. Raises CannotWrite for a title that cannot be one."""
    line = f"## {settled(title)}"
    if "\n" in line or title != title.strip() or not title.strip() or not opens_section(line):
        raise CannotWrite("A heading is one line of words.")
    return line


def section_text(text: str) -> str:
    """A section's words as they are kept. Raises CannotWrite where they would open a section of their own."""
    text = settled(trimmed(text))
    if opens_section(text):
        raise CannotWrite(
            "A line that begins with “## ” opens a section; begin a smaller heading with “### ”."
        )
    return text


def mapping(value: Any, indent: int) -> list[str]:
    """The lines of a value's fields, `indent` spaces in."""
    if type(value) is dict:
        named = [(settled(k), v) for k, v in value.items()]
        return [line for k, v in named for line in entry(scalar(k), v, indent)]
    lines: list[str] = []
    kind: Any = type(value)
    for name, read, default, required in _plan(kind):
        given = read(value)
        if required or given != default:
            lines += entry(name, given, indent)
    return lines


def entry(name: str, value: Any, indent: int) -> list[str]:
    """The lines of one field: `name: value`, or the name and what it holds below it."""
    start = f"{' ' * indent}{name}:"
    kind = type(value)
    if kind is tuple:
        return [start, *sequence(value, indent + 2)] if value else [f"{start} []"]
    if kind is dict or hasattr(kind, "__dataclass_fields__"):
        inside = mapping(value, indent + 2)
        return [start, *inside] if inside else [f"{start} {{}}"]
    return [start] if value is None else _scalar_lines(start, value, indent + 2)


def sequence(values: tuple[Any, ...], indent: int) -> list[str]:
    """The lines of a list's entries, each after a dash `indent` spaces in."""
    return [line for value in values for line in list_entry(value, indent)]


def list_entry(value: Any, indent: int) -> list[str]:
    """The lines of one entry of a list."""
    start = f"{' ' * indent}-"
    if not hasattr(value, "__dataclass_fields__"):
        return _scalar_lines(start, value, indent + 2)
    lines = mapping(value, indent + 2)
    return [f"{start} {lines[0][indent + 2 :]}", *lines[1:]] if lines else [f"{start} {{}}"]


def _scalar_lines(start: str, value: Any, indent: int) -> list[str]:
    if type(value) is str and "\n" in value and (lines := block(settled(value), indent)):
        return [f"{start} {lines[0]}", *lines[1:]]
    return [f"{start} {scalar(value)}"]


@cache
def _plan(kind: Any) -> tuple[tuple[str, Callable[[Any], Any], object, bool], ...]:
    return tuple((f.name, attrgetter(f.name), f.default, f.required) for f in fields_of(kind).values())
