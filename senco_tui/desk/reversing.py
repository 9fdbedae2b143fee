"""The edits that turn a document's text back into an earlier one, field by field, where that can be done."""

import dataclasses
from typing import Any

from senco_tui.casework.edit import Add, Drop, Edit, Put, Reword
from senco_tui.document.amend import amend
from senco_tui.document.read import read
from senco_tui.document.refusal import CannotWrite


def edits_back(document: str, case: str | None, now: str, then: str) -> tuple[Edit, ...] | None:
    """The edits that make the text `now` mean what `then` means; None where edits cannot say it."""
    here, there = (read(document, text, path=document, case=case) for text in (now, then))
    if not (here.trusted and there.trusted):
        return None
    titles = [section.title for section in there.words]
    if len(set(titles)) < len(titles) or any(s.title not in titles for s in here.words):
        return None
    edits = _of_fields((), here.value, there.value)
    edits += [Reword(s.title, s.text) for s in there.words if s not in here.words]
    try:
        back = read(document, amend(document, now, tuple(edits), case=case), path=document, case=case)
    except CannotWrite:
        return None
    return tuple(edits) if (back.value, back.words) == (there.value, there.words) else None


def _of_fields(path: tuple[str, ...], now: Any, then: Any) -> list[Edit]:
    edits: list[Edit] = []
    for field in dataclasses.fields(now):
        was, old = getattr(now, field.name), getattr(then, field.name)
        if was == old:
            continue
        if _by_id(was) and _by_id(old):
            edits += _of_lists((*path, field.name), was, old)
        else:
            edits.append(Put((*path, field.name), old))
    return edits


def _of_lists(path: tuple[str, ...], now: tuple[Any, ...], then: tuple[Any, ...]) -> list[Edit]:
    """Entries come and go whole; one that is in both has its fields put back."""
    here, there = {e.id: e for e in now}, {e.id: e for e in then}
    edits: list[Edit] = [Drop((*path, one)) for one in here if one not in there]
    edits += [Add(path, entry) for one, entry in there.items() if one not in here]
    for one in here.keys() & there.keys():
        edits += _of_fields((*path, one), here[one], there[one])
    return edits


def _by_id(entries: Any) -> bool:
    return isinstance(entries, tuple) and all(hasattr(entry, "id") for entry in entries)
