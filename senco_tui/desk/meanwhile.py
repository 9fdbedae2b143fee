"""Whether what someone else changed meanwhile touches what is changed here: same field, or another."""

import dataclasses
from collections.abc import Sequence
from typing import Any

from senco_tui.casework.edit import Add, Edit, Reword
from senco_tui.document.meaning import key_of_entry
from senco_tui.document.read import Reading, read

_GONE = object()


def untouched(document: str, case: str | None, was: str, now: str, edits: Sequence[Edit]) -> bool:
    """Say whether everything the edits mean is in the text `now` as it was in the text `was`.

    False as well where either text cannot be understood.
    """
    before, after = (read(document, text, path=document, case=case) for text in (was, now))
    if not (before.trusted and after.trusted):
        return False
    return all(_same(edit, before, after) for edit in edits)


def _same(edit: Edit, before: Reading[Any], after: Reading[Any]) -> bool:
    if isinstance(edit, Reword):
        return _words(before, edit.title) == _words(after, edit.title)
    if isinstance(edit, Add):
        entries = value_at(after.value, edit.path)
        known = {key_of_entry(one) for one in entries} if isinstance(entries, tuple) else set()
        return isinstance(entries, tuple) and key_of_entry(edit.item) not in known
    return bool(value_at(before.value, edit.path) == value_at(after.value, edit.path))


def value_at(value: Any, path: Sequence[str]) -> Any:
    """What lies at `path` in a value, list entries by their key; what equals nothing where it is gone."""
    for key in path:
        if isinstance(value, tuple):
            value = next((one for one in value if key_of_entry(one) == key), _GONE)
        elif isinstance(value, dict):
            value = value.get(key)
        elif dataclasses.is_dataclass(value):
            value = getattr(value, key, _GONE)
        else:
            return None if value is None else object()
    return object() if value is _GONE else value


def _words(reading: Reading[Any], title: str) -> tuple[str, ...]:
    return tuple(section.text for section in reading.words if section.title == title)
