"""Any record as a page: its own fields, then each of its lists as blocks under their ids, prose last."""

from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from senco_tui.casework.casefile import Filed
from senco_tui.casework.spoken import spoken_day, spoken_number
from senco_tui.casework.vocabulary import Confidentiality
from senco_tui.tui.presenting.dates import from_today, span_in_words
from senco_tui.tui.presenting.document import sections
from senco_tui.tui.presenting.field_labels import label_of
from senco_tui.tui.presenting.labelled import flowing, labelled, readable
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.wrapping import wrapped

HEADLINES = ("text", "behaviour", "topic", "about", "what", "name", "subject", "test", "words", "whom")
"""The field that says what an entry is, the first of these it has."""

DUE = ("review_due", "decide_by", "chase_by")
"""Days that ask for something once they are past."""

INDENT = 4
"""Cells before the fields of an entry; its id stands in them."""


def record_page(title: str, filed: Filed[Any], today: date, width: int) -> Iterator[Line]:
    """The whole record under its title; what holds nothing is left out."""
    value, key = filed.value, filed.name
    first = [Span(title, "heading")]
    if getattr(value, "confidentiality", None) is Confidentiality.RESTRICTED:
        first.append(Span(" · restricted", "warn"))
    yield from flowing(first, width, indent=0, key=key)
    for field in shown_fields(value):
        if field.name != "confidentiality":
            words = words_of(field.name, getattr(value, field.name), today)
            yield from labelled(label_of(field.name), words, width, key=key)
    for name, entries, alone in lists_of(value):
        named = label_of(name).casefold() not in title.casefold()
        yield from _list(name, entries, alone, today, width, key, named=named)
    yield from sections(filed.words, width, indent=2, key=key)


def shown_fields(value: Any) -> Iterator["Field[Any]"]:
    """The fields that hold something and are no list of entries."""
    for field in fields(value):
        held = getattr(value, field.name)
        if field.name == "id" or held is None or held == () or is_dataclass(held) or _is_list(held):
            continue
        if field.default is MISSING or held != field.default:
            yield field


def lists_of(value: Any) -> Iterator[tuple[str, tuple[Any, ...], bool]]:
    """The record's lists of entries, and its groups as lists of one that stands alone."""
    for field in fields(value):
        held = getattr(value, field.name)
        if is_dataclass(held):
            yield field.name, (held,), True
        elif _is_list(held):
            yield field.name, held, False


def headline_of(entry: Any) -> str | None:
    """The name of the field that says what an entry is; where it has none of those, the first that holds."""
    names = {f.name for f in fields(entry)}
    said = (name for name in HEADLINES if name in names and getattr(entry, name))
    return next(said, None) or next((f.name for f in shown_fields(entry)), None)


def words_of(name: str, value: Any, today: date) -> Span:
    """What a field holds, in words; a day that asks for something says so once it is past."""
    if isinstance(value, bool):
        return Span("yes" if value else "no")
    if isinstance(value, date):
        if name in DUE and value < today:
            return Span(f"{spoken_day(value)}, {span_in_words(value, today)} overdue", "overdue")
        return Span(f"{spoken_day(value)}, {from_today(value, today)}")
    if isinstance(value, int | Decimal):
        return Span(spoken_number(value))
    if isinstance(value, tuple):
        return Span("; ".join(words_of(name, one, today).text for one in value))
    if isinstance(value, dict):
        return Span("; ".join(f"{k} {v}" for k, v in value.items()))
    return Span(" ".join(str(value).split()))


def _is_list(held: Any) -> bool:
    return isinstance(held, tuple) and any(is_dataclass(one) for one in held)


def _list(
    name: str,
    entries: tuple[Any, ...],
    alone: bool,
    today: date,
    width: int,
    key: str,
    indent: int = 2,
    *,
    named: bool = True,
) -> Iterator[Line]:
    """One list; it is not named where the page's own title says it."""
    if named:
        yield from flowing(Span(label_of(name), "quiet"), width, indent=indent, key=key)
    for n, entry in enumerate(entries):
        place = getattr(entry, "id", None) or (name if alone else f"{name}.{n}")
        yield from _entry(entry, today, width, f"{key}#{place}", indent)


def _entry(entry: Any, today: date, width: int, key: str, indent: int) -> Iterator[Line]:
    """One entry: its id and what it is, then its fields."""
    said = headline_of(entry)
    mark = f"{getattr(entry, 'id', '·'):<{INDENT - 1}} "
    first = (Span(" " * indent), Span(mark, "key"))
    rest = (Span(" " * (indent + len(mark))),)
    told = words_of(said, getattr(entry, said), today).text if said else ""
    yield from wrapped([Span(told, "strong")], readable(width), first=first, rest=rest, key=key)
    for field in shown_fields(entry):
        if field.name != said:
            words = words_of(field.name, getattr(entry, field.name), today)
            yield from labelled(label_of(field.name), words, width, indent=indent + INDENT, key=key)
    for name, within, alone in lists_of(entry):
        yield from _list(name, within, alone, today, width, key, indent + INDENT)
