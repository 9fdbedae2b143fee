"""Any record as a page: its own fields, then each of its lists as blocks under their ids, prose last."""

from collections.abc import Iterator
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from senco_tui.casework.casefile import Filed
from senco_tui.casework.kind_words import WORDING, Wording
from senco_tui.casework.spoken import spoken_day, spoken_number
from senco_tui.casework.vocabulary import Confidentiality, SettingKind
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


@dataclass(frozen=True, slots=True)
class Page:
    """What a record is laid out on: the day it is read, the cells there are, the setting's words."""

    today: date
    width: int
    wording: Wording = WORDING[SettingKind.PRIMARY]

    def label(self, name: str) -> str:
        """What a field is called here."""
        return self.wording.said(label_of(name))

    def holds(self, name: str, value: Any) -> Span:
        """What a field holds; one of the format's own codes in the setting's words."""
        words = words_of(name, value, self.today)
        return Span(self.wording.said(words.text)) if isinstance(value, StrEnum) else words


def record_page(title: str, filed: Filed[Any], page: Page) -> Iterator[Line]:
    """The whole record under its title; what holds nothing is left out."""
    value, key, width = filed.value, filed.name, page.width
    first = [Span(title, "heading")]
    if getattr(value, "confidentiality", None) is Confidentiality.RESTRICTED:
        first.append(Span(" · restricted", "warn"))
    yield from flowing(first, width, indent=0, key=key)
    for field in shown_fields(value):
        if field.name != "confidentiality":
            words = page.holds(field.name, getattr(value, field.name))
            yield from labelled(page.label(field.name), words, width, key=key)
    for name, entries, alone in lists_of(value):
        named = label_of(name).casefold() not in title.casefold()
        yield from _list(name, entries, alone, page, key, named=named)
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
    page: Page,
    key: str,
    indent: int = 2,
    *,
    named: bool = True,
) -> Iterator[Line]:
    """One list; it is not named where the page's own title says it."""
    if named:
        yield from flowing(Span(page.label(name), "quiet"), page.width, indent=indent, key=key)
    for n, entry in enumerate(entries):
        place = getattr(entry, "id", None) or (name if alone else f"{name}.{n}")
        yield from _entry(entry, page, f"{key}#{place}", indent)


def _entry(entry: Any, page: Page, key: str, indent: int) -> Iterator[Line]:
    """One entry: its id and what it is, then its fields."""
    said = headline_of(entry)
    mark = f"{getattr(entry, 'id', '·'):<{INDENT - 1}} "
    first = (Span(" " * indent), Span(mark, "key"))
    rest = (Span(" " * (indent + len(mark))),)
    told = page.holds(said, getattr(entry, said)).text if said else ""
    yield from wrapped([Span(told, "strong")], readable(page.width), first=first, rest=rest, key=key)
    for field in shown_fields(entry):
        if field.name != said:
            words = page.holds(field.name, getattr(entry, field.name))
            yield from labelled(page.label(field.name), words, page.width, indent=indent + INDENT, key=key)
    for name, within, alone in lists_of(entry):
        yield from _list(name, within, alone, page, key, indent + INDENT)
