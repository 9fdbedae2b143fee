"""The frozen values of casework as schemas for the validator, read off the dataclasses.

The validator's library is loaded at the first document read, never when this module is imported.
"""

import dataclasses
import types
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin, get_type_hints

from senco_tui.casework import (
    arrangements,
    attention,
    casefile,
    ehc,
    papers,
    plan,
    provision,
    pupil,
    record,
    risk,
    setting,
    sharing,
    sign_off,
    transition,
)
from senco_tui.casework.ruling import STATUSES, UNITS
from senco_tui.casework.vocabulary import YEARS

if TYPE_CHECKING:
    from pydantic_core import CoreSchema, SchemaValidator

DAY = r"^\d{4}-\d{2}-\d{2}$"
WHOLE = r"^-?\d{1,9}$"
NUMBER = r"^-?\d{1,12}(?:\.\d{1,6})?$"
YES_OR_NO = r"^(?:yes|no|true|false)$"

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
"""Days of a working week, as a colleague's sessions name them."""

CHOICES: dict[tuple[str, str], tuple[str, ...]] = {
    ("Pupil", "year"): YEARS,
    ("EhcSection", "letter"): ehc.SECTIONS,
    ("Session", "day"): DAYS,
    ("OwnRule", "status"): STATUSES,
    ("OwnRule", "unit"): UNITS,
}
"""Text fields that take only certain words, beside those whose type is an enumeration."""

LEAST: dict[tuple[str, str], int] = {
    ("Judgement", "scale"): -2,
    ("Need", "rank"): 1,
    ("Plan", "cycle"): 0,
    ("Review", "cycle"): 0,
    ("Delivery", "minutes"): 0,
    ("Provision", "minutes"): 0,
    ("Provision", "weeks"): 0,
    ("Provision", "group_size"): 1,
    ("SectionF", "minutes"): 0,
    ("SectionF", "weeks"): 0,
    ("SectionF", "group_size"): 1,
    ("Waiting", "nudges"): 0,
    ("Snooze", "times"): 1,
    ("OwnRule", "lead"): 0,
    ("SignOff", "minutes"): 0,
    ("Risk", "likelihood"): 1,
    ("Risk", "severity"): 1,
}
MOST: dict[tuple[str, str], int] = {
    ("Judgement", "scale"): 2,
    ("Risk", "likelihood"): 5,
    ("Risk", "severity"): 5,
}


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a value. `type` is its type without None and without the tuple; `many`: it is a list."""

    name: str
    type: Any
    many: bool
    optional: bool
    required: bool
    default: object

    @property
    def nested(self) -> bool:
        """Say whether it holds values with fields of their own."""
        return dataclasses.is_dataclass(self.type)


def fields_of(value: Any) -> dict[str, Field]:
    """The fields of a casework value by name, in the order they are written; `value` is its class."""
    return _fields_of(value)


@cache
def _fields_of(value: Hashable) -> dict[str, Field]:
    hints = get_type_hints(value)
    return {f.name: _field(f, hints[f.name]) for f in dataclasses.fields(value)}  # type: ignore[arg-type]


def _field(field: "dataclasses.Field[Any]", hint: Any) -> Field:
    optional = False
    if get_origin(hint) in (Union, types.UnionType):
        (hint,) = [h for h in get_args(hint) if h is not type(None)]
        optional = True
    many = get_origin(hint) is tuple
    if many:
        hint = get_args(hint)[0]
    default = field.default
    if field.default_factory is not dataclasses.MISSING:
        default = field.default_factory()
    required = default is dataclasses.MISSING
    return Field(field.name, hint, many, optional, required, None if required else default)


def field_names() -> frozenset[str]:
    """Every field name of every value there is."""
    return _every_name()


_OF_A_PUPIL = (arrangements, attention, casefile, ehc, plan, pupil, record, risk, transition)


@cache
def _every_name() -> frozenset[str]:
    rooms = (*_OF_A_PUPIL, papers, provision, setting, sharing, sign_off)
    kinds = {v for room in rooms for v in vars(room).values() if dataclasses.is_dataclass(v)}
    return frozenset(f.name for kind in kinds for f in dataclasses.fields(kind))


@cache
def validator(value: type) -> "SchemaValidator":
    """What turns plain text and lists into a `value`, giving all errors at once, each with its path."""
    from pydantic_core import SchemaValidator

    return SchemaValidator(schema(value))


def schema(value: type) -> "CoreSchema":
    """The validation schema of one casework value."""
    from pydantic_core import core_schema as cs

    entries, names = [], []
    for name, field in fields_of(value).items():
        inner = _one(field, value)
        if field.many:
            inner = cs.tuple_schema([inner], variadic_item_index=0)
        if field.optional:
            inner = cs.nullable_schema(inner)
        if not field.required:
            inner = cs.with_default_schema(inner, default=field.default)
        entries.append(cs.dataclass_field(name, inner, kw_only=True))
        names.append(name)
    taken = cs.dataclass_args_schema(value.__name__, entries, extra_behavior="forbid")
    return cs.dataclass_schema(value, taken, names, slots=True, frozen=True)


def _one(field: Field, owner: type) -> "CoreSchema":
    if dataclasses.is_dataclass(field.type):
        return schema(field.type)  # type: ignore[arg-type]
    place = (owner.__name__, field.name)
    from pydantic_core import core_schema as cs

    if place in CHOICES:
        return cs.literal_schema(list(CHOICES[place]))
    if get_origin(field.type) is dict:
        return cs.dict_schema(cs.str_schema(strict=True), _scalar(int, place))
    return _scalar(field.type, place)


def _scalar(kind: Any, place: tuple[str, str]) -> "CoreSchema":
    from pydantic_core import core_schema as cs

    makers: dict[Any, Callable[[], CoreSchema]] = {
        str: lambda: cs.str_schema(strict=True),
        date: lambda: _matching(DAY, cs.date_schema()),
        bool: lambda: _matching(YES_OR_NO, cs.bool_schema()),
        Decimal: lambda: _matching(NUMBER, cs.decimal_schema()),
        int: lambda: _matching(WHOLE, cs.int_schema(ge=LEAST.get(place), le=MOST.get(place))),
    }
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return cs.enum_schema(kind, list(kind), sub_type="str", missing=None)
    return makers[kind]()


def _matching(pattern: str, then: "CoreSchema") -> "CoreSchema":
    from pydantic_core import core_schema as cs

    return cs.chain_schema([cs.str_schema(strict=True, pattern=pattern), then])
