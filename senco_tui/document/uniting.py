"""Two values that sprang from one become one again, field by field: by key, lists by id, words by section.

What only one side changed is taken. What both changed differently is a place for a person to decide; nothing
is ever decided here by which came first.
"""

import dataclasses
import re
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import pairwise
from typing import Any

from senco_tui.casework.attention import Waiting
from senco_tui.casework.casefile import Section
from senco_tui.casework.record import Action
from senco_tui.document.complaint import noun
from senco_tui.document.fields import fields_of
from senco_tui.document.meaning import key_of_entry
from senco_tui.document.weaving import Side, pieces, woven

NOTHING = object()
"""Stands where there is no field, entry or section."""

_FREELY: tuple[type, ...] = (Waiting, Action)
"""Entries no other document names by their id: two that took the same one both stand, mine renumbered."""


@dataclasses.dataclass(frozen=True, slots=True)
class Place:
    """One place two people changed, in words for both of them; '' where it was taken out.

    `name` is the same for the same place each time the same texts are put together; `joins` says that both
    can stand.
    """

    name: str
    label: str
    base: str
    theirs: str
    mine: str
    joins: bool = False


class Uniting:
    """One document being put together. `places` are all that both changed, those already chosen too."""

    def __init__(self, chosen: Mapping[str, Side]) -> None:
        self.places: list[Place] = []
        self._chosen = chosen

    # fields

    def value(self, base: Any, theirs: Any, mine: Any, path: tuple[str, ...] = ()) -> Any:
        """The value with the changes of both; where a place is not chosen yet, mine stands in it."""
        if theirs in (mine, base):
            return mine
        if mine == base:
            return theirs
        if type(theirs) is type(mine) and dataclasses.is_dataclass(mine):
            return self._fields(base, theirs, mine, path)
        if isinstance(theirs, dict) and isinstance(mine, dict):
            return self._keys(base if isinstance(base, dict) else {}, theirs, mine, path)
        if isinstance(theirs, tuple) and isinstance(mine, tuple):
            return self._list(base if isinstance(base, tuple) else (), theirs, mine, path)
        return self._choice(base, theirs, mine, path)

    def _fields(self, base: Any, theirs: Any, mine: Any, path: tuple[str, ...]) -> Any:
        made = {}
        for name, field in fields_of(type(mine)).items():
            was = getattr(base, name, NOTHING if field.required else field.default)
            made[name] = self.value(was, getattr(theirs, name), getattr(mine, name), (*path, name))
        return type(mine)(**made)

    def _keys(self, base: Any, theirs: Any, mine: Any, path: tuple[str, ...]) -> Any:
        made = {}
        for key in dict.fromkeys((*mine, *sorted(theirs))):
            was, she, me = (d.get(key, NOTHING) for d in (base, theirs, mine))
            one = self.value(was, she, me, (*path, str(key)))
            if one is not NOTHING:
                made[key] = one
        return made

    # lists

    def _list(
        self, base: tuple[Any, ...], theirs: tuple[Any, ...], mine: tuple[Any, ...], path: tuple[str, ...]
    ) -> Any:
        sides = (base, theirs, mine)
        if all(_told_apart(side) for side in sides):
            was, she, me = ({key_of_entry(e): e for e in side} for side in sides)
            made = self._entries(was, she, me, path)
            order = mine if [k for k in she if k in was] == [k for k in was if k in she] else theirs
            return _in_order(made, [key_of_entry(e) for e in order], sides)
        if _is_within(base, theirs) and _is_within(base, mine):
            added = [*_added(base, theirs), *(e for e in _added(base, mine) if e not in theirs)]
            return _in_order([*base, *added], [], sides)
        return self._choice(base, theirs, mine, path)

    def _entries(
        self, was: dict[str, Any], she: dict[str, Any], me: dict[str, Any], path: tuple[str, ...]
    ) -> list[Any]:
        made: list[Any] = []
        later: list[Any] = []
        for key in [*me, *sorted(k for k in she if k not in me)]:
            base, theirs, mine = (d.get(key, NOTHING) for d in (was, she, me))
            both = NOTHING not in (theirs, mine) and theirs != mine
            if base is NOTHING and both and hasattr(mine, "id"):
                kept = self._same_id(theirs, mine, (*path, key))
                made.append(kept[0])
                later += kept[1:]
            elif (one := self.value(base, theirs, mine, (*path, key))) is not NOTHING:
                made.append(one)
        for one in later:
            made.append(dataclasses.replace(one, id=_next_free(one.id, (*was, *she, *me), made)))
        return made

    def _same_id(self, theirs: Any, mine: Any, path: tuple[str, ...]) -> tuple[Any, ...]:
        """Two new entries under one id: which of them stand, theirs first; a second one wants a new id."""
        if isinstance(mine, _FREELY):
            return theirs, mine
        side = self._asked(NOTHING, theirs, mine, path, joins=True)
        return {"theirs": (theirs,), "both": (theirs, mine)}.get(side, (mine,))

    # one place

    def _choice(self, base: Any, theirs: Any, mine: Any, path: tuple[str, ...]) -> Any:
        joins = type(theirs) is type(mine) and isinstance(mine, str | tuple) and bool(theirs) and bool(mine)
        side = self._asked(base, theirs, mine, path, joins=joins and "\n" not in f"{theirs}{mine}")
        if side == "both" and isinstance(mine, tuple):
            return tuple(dict.fromkeys((*theirs, *mine)))
        return f"{theirs} {mine}" if side == "both" else theirs if side == "theirs" else mine

    def _asked(self, base: Any, theirs: Any, mine: Any, path: tuple[str, ...], *, joins: bool) -> Side:
        name = ".".join(path)
        entry = mine if mine is not NOTHING else theirs
        self.places.append(
            Place(name, _label(path, entry), _said(base), _said(theirs), _said(mine), joins=joins)
        )
        side = self._chosen.get(name, "mine")
        return "mine" if side == "both" and not joins else side

    # words

    def words(
        self, base: Iterable[Section], theirs: Iterable[Section], mine: Iterable[Section]
    ) -> tuple[Section, ...]:
        """The sections with the changes of both, in the order of mine, then what only they have."""
        was, she, me = ({s.title: s.text for s in side} for side in (base, theirs, mine))
        made = []
        for title in [*me, *(t for t in she if t not in me)]:
            text = self._section(title, *(side.get(title) for side in (was, she, me)))
            if text is not None and (text or title):
                made.append(Section(title, text))
        return tuple(made)

    def _section(self, title: str, base: str | None, theirs: str | None, mine: str | None) -> str | None:
        if theirs in (mine, base):
            return mine
        if mine == base:
            return theirs
        name = f"section {title}"
        label = f"“{title}”" if title else "the opening words"
        joins = bool(theirs) and bool(mine)
        self.places.append(Place(name, label, base or "", theirs or "", mine or "", joins))
        side = self._chosen.get(name, "mine")
        if side == "both" and theirs and mine:
            ended = (f"{text}\n" for text in (base or "", theirs, mine))
            return woven(pieces(*ended), {}, "both").strip("\n")
        return theirs if side == "theirs" else mine


def _told_apart(entries: tuple[Any, ...]) -> bool:
    keys = [key_of_entry(e) for e in entries]
    return len(set(keys)) == len(keys)


def _in_order(made: list[Any], order: list[str], sides: tuple[tuple[Any, ...], ...]) -> tuple[Any, ...]:
    """Known entries in the order given, new ones after them by key; a list kept by days stays so."""
    if (
        made
        and all(isinstance(_first(e), date) for side in sides for e in side)
        and all(map(_by_days, sides))
    ):
        return tuple(sorted(made, key=_first))
    places = {key: n for n, key in enumerate(order)}
    known = {key_of_entry(e) for e in sides[0]}
    old = [e for e in made if key_of_entry(e) in known and key_of_entry(e) in places]
    new = [e for e in made if e not in old]
    if not order:
        return tuple(made)
    return (*sorted(old, key=lambda e: places[key_of_entry(e)]), *sorted(new, key=_by_key))


def _by_days(entries: tuple[Any, ...]) -> bool:
    days = [_first(entry) for entry in entries]
    return all(isinstance(day, date) for day in days) and all(a <= b for a, b in pairwise(days))


def _first(entry: Any) -> Any:
    if not dataclasses.is_dataclass(entry):
        return entry
    return getattr(entry, next(iter(fields_of(type(entry)))))


def _by_key(entry: Any) -> tuple[int, str]:
    key = key_of_entry(entry)
    return len(key), key


def _is_within(base: tuple[Any, ...], side: tuple[Any, ...]) -> bool:
    """Say whether everything in `base` is in `side`, in the same order."""
    rest = iter(side)
    return all(any(one == other for other in rest) for one in base)


def _added(base: tuple[Any, ...], side: tuple[Any, ...]) -> list[Any]:
    left, added = list(base), []
    for one in side:
        if left and one == left[0]:
            left.pop(0)
        else:
            added.append(one)
    return added


def _next_free(taken: str, keys: Iterable[str], made: Iterable[Any]) -> str:
    """The next id of the same letters that nobody has given: `o4` after `o3`."""
    letters = taken.rstrip("0123456789")
    named = [*keys, *(key_of_entry(e) for e in made)]
    numbers = [int(m[1]) for key in named if (m := re.fullmatch(re.escape(letters) + r"(\d{1,9})", key))]
    return f"{letters}{max(numbers, default=0) + 1}"


def _label(path: tuple[str, ...], value: Any) -> str:
    """The place in words: `review due`, `outcomes o2, target`, `outcome o3`."""
    if dataclasses.is_dataclass(value):
        return f"{noun(type(value))} {path[-1]}"
    *above, last = (step.replace("_", " ") for step in path)
    return f"{' '.join(above)}, {last}" if above else last


def _said(value: Any) -> str:
    """A value as a person reads it."""
    if value is NOTHING or value is None or value == ():
        return ""
    if isinstance(value, tuple):
        return "; ".join(_said(one) for one in value)
    if dataclasses.is_dataclass(value):
        held = ((f.name, getattr(value, f.name)) for f in dataclasses.fields(value))
        return ", ".join(f"{n.replace('_', ' ')}: {_said(v)}" for n, v in held if n != "id" and v)
    if isinstance(value, date):
        return f"{value:%a} {value.day} {value:%b %Y}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
