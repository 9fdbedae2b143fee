"""What edits make of a value and its words, before anything is written."""

import dataclasses
from dataclasses import replace
from typing import Any

from senco_tui.casework.casefile import Section
from senco_tui.casework.edit import Add, Drop, Edit, Put, Reword
from senco_tui.document.complaint import nearest, noun
from senco_tui.document.fields import fields_of
from senco_tui.document.refusal import CannotAmend
from senco_tui.document.scalars import settled
from senco_tui.document.write import heading, section_text


def meant(value: Any, words: tuple[Section, ...], edits: tuple[Edit, ...]) -> tuple[Any, tuple[Section, ...]]:
    """The value and the words as the edits mean them.

    Raises:
        CannotAmend: an edit names nothing that is there.
        CannotWrite: it brings text no document can hold.
    """
    for edit in edits:
        if isinstance(edit, Reword):
            words = _reworded(words, edit)
        elif isinstance(edit, Put):
            value = _put(value, edit.path, _settled(edit.value))
        elif isinstance(edit, Add):
            value = _added(value, edit.path, _settled(edit.item))
        elif isinstance(edit, Drop):
            value = _dropped(value, edit.path)
    return value, words


def entry_at(entries: tuple[Any, ...], key: str) -> int:
    """Where the list's entry known as `key` stands: by its id, else its first field, else its own words."""
    places = [n for n, entry in enumerate(entries) if key_of_entry(entry) == key]
    if len(places) != 1:
        raise CannotAmend(f"There is no entry “{key}” here." if not places else f"“{key}” is here twice.")
    return places[0]


def key_of_entry(entry: Any) -> str:
    """What an entry of a list is known by."""
    if not dataclasses.is_dataclass(entry):
        return str(entry)
    first = next(iter(fields_of(type(entry))))
    return str(getattr(entry, "id", getattr(entry, first)))


def _put(value: Any, path: tuple[str, ...], new: Any) -> Any:
    if not path:
        raise CannotAmend("This edit names no field.")
    key, rest = path[0], path[1:]
    if isinstance(value, dict):
        kept = {k: v for k, v in value.items() if k != key or (rest or new is not None)}
        return kept if new is None else {**kept, key: new}
    if isinstance(value, tuple):
        place = entry_at(value, key)
        changed = _put(value[place], rest, new) if rest else new
        return (*value[:place], changed, *value[place + 1 :])
    known = _known(value, key)
    if rest:
        inside = getattr(value, key)
        new = _put(known.type if inside is None else inside, rest, new)
    elif new is None and not known.optional:
        if known.required:
            raise CannotAmend(f"“{key}” cannot be empty in {_a(noun(_type(value)))}.")
        new = known.default
    return _with(value, key, new)


def _added(value: Any, path: tuple[str, ...], new: Any) -> Any:
    entries = _reach(value, path)
    return _put(value, path, (*entries, new))


def _dropped(value: Any, path: tuple[str, ...]) -> Any:
    holder = _reach(value, path[:-1]) if len(path) > 1 else value
    if isinstance(holder, tuple):
        place = entry_at(holder, path[-1])
        return _put(value, path[:-1], (*holder[:place], *holder[place + 1 :]))
    return _put(value, path, None)


def _reach(value: Any, path: tuple[str, ...]) -> Any:
    for key in path:
        if isinstance(value, tuple):
            value = value[entry_at(value, key)]
        elif isinstance(value, dict):
            value = value.get(key)
        else:
            _known(value, key)
            value = getattr(value, key)
    return value


def _known(value: Any, key: str) -> Any:
    kind = _type(value)
    if not dataclasses.is_dataclass(kind):
        raise CannotAmend(f"“{key}” leads nowhere in this document.")
    field = fields_of(kind).get(key)
    if field is None:
        near = nearest(key, fields_of(kind))
        hint = f" Did you mean “{near}”?" if near else ""
        raise CannotAmend(f"{_a(noun(kind)).capitalize()} has no field “{key}”.{hint}")
    return field


def _with(value: Any, key: str, new: Any) -> Any:
    if not isinstance(value, type):
        return replace(value, **{key: new})
    lacking = [f.name for f in fields_of(value).values() if f.required and f.name != key]
    if lacking:
        raise CannotAmend(f"{_a(noun(value)).capitalize()} needs “{lacking[0]}” as well.")
    return value(**{key: new})


def _type(value: Any) -> type:
    return value if isinstance(value, type) else type(value)


def _a(words: str) -> str:
    return f"an {words}" if words[0] in "aeiouE" else f"a {words}"


def _settled(value: Any) -> Any:
    if type(value) is str:
        return settled(value)
    if isinstance(value, (tuple, list)):
        return tuple(_settled(v) for v in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: _settled(getattr(value, f.name)) for f in dataclasses.fields(value)})
    return value


def _reworded(words: tuple[Section, ...], edit: Reword) -> tuple[Section, ...]:
    section = Section(edit.title, section_text(edit.text))
    places = [n for n, s in enumerate(words) if s.title == edit.title]
    if len(places) > 1:
        raise CannotAmend(
            f"There are {len(places)} sections called “{edit.title}”; give them different headings."
        )
    if places:
        kept = (section,) if section.title or section.text else ()
        return (*words[: places[0]], *kept, *words[places[0] + 1 :])
    if not edit.title:
        return (section, *words) if section.text else words
    heading(edit.title)
    return (*words, section)
