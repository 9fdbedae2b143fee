"""Values to plain data and back, for values known to be sound; what a person typed is read elsewhere."""

import types
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

Plain = Any
"""What JSON can hold: text, whole numbers, booleans, None, lists, and mappings with text keys."""


def to_plain(value: object) -> Plain:
    """The value as plain data; fields at their default are left out, dates are ISO, money is decimal text."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, tuple | list):
        return [to_plain(one) for one in value]
    if isinstance(value, dict):
        return {key: to_plain(one) for key, one in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return _fields_to_plain(value)
    raise TypeError(f"no plain form for {type(value).__name__}")


def _fields_to_plain(value: Any) -> dict[str, Plain]:
    held = ((f, getattr(value, f.name)) for f in fields(value))
    return {f.name: to_plain(now) for f, now in held if f.default is MISSING or now != f.default}


def from_plain(wanted: Any, plain: Plain) -> Any:
    """The value of type `wanted` that `to_plain` turned into `plain`.

    Raises:
        ValueError, TypeError, KeyError: the data is not what `to_plain` writes for that type.
    """
    return _reader(wanted)(plain)


@cache
def _reader(wanted: Any) -> Callable[[Plain], Any]:
    """How to read one type; worked out once for each."""
    origin = get_origin(wanted)
    if origin in (Union, types.UnionType):
        inner = _reader(next(a for a in get_args(wanted) if a is not type(None)))
        return lambda plain: None if plain is None else inner(plain)
    if origin is tuple:
        each = _reader(get_args(wanted)[0])
        return lambda plain: tuple(each(one) for one in plain)
    if origin is dict:
        each_value = _reader(get_args(wanted)[1])
        return lambda plain: {str(key): each_value(one) for key, one in plain.items()}
    if wanted is date:
        return date.fromisoformat
    if is_dataclass(wanted):
        return _dataclass_reader(wanted)
    return wanted if wanted in (Decimal,) or issubclass(wanted, Enum) else _same


def _dataclass_reader(wanted: Any) -> Callable[[Plain], Any]:
    readers = {name: _reader(hint) for name, hint in get_type_hints(wanted).items()}
    return lambda plain: wanted(**{name: readers[name](one) for name, one in plain.items()})


def _same(plain: Plain) -> Plain:
    return plain
