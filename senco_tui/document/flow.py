"""Values written on one line, between `[ ]` and `{ }`, for the places where a person has written so."""

import re
from typing import Any

from senco_tui.document.fields import fields_of
from senco_tui.document.scalars import quoted, scalar

_SIGNS = re.compile(r"[,\[\]{}:?]|^-")


def flow(value: Any) -> str:
    """A value as it stands inside a line: `[a, b]`, `{id: o1, text: words}`, or a plain word."""
    if type(value) is tuple:
        return "[" + ", ".join(map(flow, value)) + "]"
    if type(value) is dict:
        return "{" + ", ".join(f"{flow_key(k)}: {flow(v)}" for k, v in value.items()) + "}"
    if hasattr(value, "__dataclass_fields__"):
        return "{" + ", ".join(flow_fields(value)) + "}"
    return flow_scalar(scalar(value), value)


def flow_fields(value: Any) -> list[str]:
    """The fields of a value that are not at their defaults, each `name: value`."""
    kept = []
    for name, field in fields_of(type(value)).items():
        given = getattr(value, name)
        if field.required or given != field.default:
            kept.append(f"{name}: {flow(given)}")
    return kept


def flow_scalar(written: str, value: Any) -> str:
    """A word already written, quoted further where brackets and commas would end it."""
    if written[:1] not in "'\"" and _SIGNS.search(written):
        return "'" + str(value).replace("'", "''") + "'"
    return written


def flow_key(key: str) -> str:
    """The name of a field inside a line."""
    return flow_scalar(quoted(key), key)
