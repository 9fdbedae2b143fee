"""Where an entry stands inside a record: by its id, by its list and place, or by the group's own name.

A place is written `a1`, `needs.0` or `concern`; further in, step by step, `y2026#l1`.
"""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

STEP = "#"


def steps_of(within: str) -> tuple[str, ...]:
    """The steps of a place, from the record inwards."""
    return tuple(within.split(STEP)) if within else ()


def reached(value: Any, within: str) -> Any:
    """The entry at a place; the record itself for '', None where nothing stands there."""
    for step in steps_of(within):
        found = _at(value, step)
        if found is None:
            return None
        name, place = found
        held = getattr(value, name)
        value = held if place is None else held[place]
    return value


def exchanged(value: Any, within: str, new: Any) -> Any:
    """The record with another entry at a place; None takes the entry out. The rest is the same.

    Raises KeyError where nothing stands at that place.
    """
    steps = steps_of(within)
    if not steps:
        return new
    found = _at(value, steps[0])
    if found is None:
        raise KeyError(within)
    name, place = found
    held = getattr(value, name)
    inside = held if place is None else held[place]
    after = exchanged(inside, STEP.join(steps[1:]), new)
    if place is None:
        return replace(value, **{name: after})
    kept = () if after is None else (after,)
    return replace(value, **{name: (*held[:place], *kept, *held[place + 1 :])})


def entries_of(value: Any) -> Iterator[tuple[str, str, Any]]:
    """Each entry of a record's lists and groups: the place of it, its list, and itself."""
    for field in fields(value):
        held = getattr(value, field.name)
        if is_dataclass(held):
            yield field.name, field.name, held
        elif isinstance(held, tuple):
            for n, entry in enumerate(held):
                if is_dataclass(entry):
                    yield getattr(entry, "id", None) or f"{field.name}.{n}", field.name, entry


def next_id(value: Any, name: str, letter: str) -> str:
    """The next id of a list, `o3` after `o2`; no id of the record's other lists is taken either."""
    used = {getattr(e, "id", "") for _, _, e in entries_of(value)}
    own = [getattr(e, "id", "") for _, listed, e in entries_of(value) if listed == name]
    start = next((i.rstrip("0123456789") for i in own if i[-1:].isdigit()), "") or letter
    last = max((int(i.removeprefix(start)) for i in own if i.removeprefix(start).isdigit()), default=0)
    return next(f"{start}{n}" for n in range(last + 1, last + len(used) + 2) if f"{start}{n}" not in used)


def _at(value: Any, step: str) -> tuple[str, int | None] | None:
    """The field a step leads into, and which entry of it; None for the group itself."""
    for place, name, entry in entries_of(value):
        if place == step:
            held = getattr(value, name)
            if is_dataclass(held):
                return name, None
            return name, next(n for n, one in enumerate(held) if one is entry)
    return None
