"""JSON Schemas of every kind of document, from what validates it, so that editors complete and check.

The shipped copies stand in `schemas/`; a test proves them current, and a script beside it makes them.
"""

import json
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema as cs

from senco_tui.casework.documents import KINDS, DocumentKind
from senco_tui.casework.setting import StoreFile
from senco_tui.casework.thresholds import THRESHOLDS
from senco_tui.document.fields import DAY, NUMBER, WHOLE, YES_OR_NO, schema

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_MATCHED: dict[str | None, JsonSchemaValue] = {
    DAY: {"type": "string", "format": "date"},
    WHOLE: {"type": "integer"},
    NUMBER: {"type": ["number", "string"], "pattern": NUMBER},
    YES_OR_NO: {"enum": [True, False, "yes", "no"]},
    None: {"type": ["string", "number", "boolean"]},
}
"""What an editor sees where senco reads text: other readers take `5` for a number and `no` for a truth."""


def schemas() -> dict[str, dict[str, Any]]:
    """The JSON Schema of each kind of document by the kind's name; of Markdown files, the head."""
    return {kind.name: _schema(kind) for kind in KINDS}


def texts() -> dict[str, str]:
    """The schemas as the files that are shipped, by file name."""
    made = schemas().items()
    return {f"{name}.json": json.dumps(one, indent=2, ensure_ascii=False) + "\n" for name, one in made}


def _schema(kind: DocumentKind) -> dict[str, Any]:
    made = _ForEditors().generate(schema(kind.value))
    made["title"] = kind.name
    if kind.value is StoreFile:
        made["properties"]["thresholds"]["properties"] = _thresholds()
    return {"$schema": _DIALECT, **made}


def _thresholds() -> dict[str, Any]:
    """Each threshold by name, so that an editor offers them and says what they decide."""
    return {
        t.name: {"type": "integer", "default": t.default, "description": f"{t.words} ({t.unit})"}
        for t in THRESHOLDS
    }


class _ForEditors(GenerateJsonSchema):
    """The library's own generator, told how people write days, numbers and yes or no."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        """A field's name says enough."""
        return False

    def str_schema(self, schema: cs.StringSchema) -> JsonSchemaValue:
        """Text, or what a pattern makes of it."""
        pattern = schema.get("pattern")
        return dict(_MATCHED[pattern if isinstance(pattern, str) else None])

    def chain_schema(self, schema: cs.ChainSchema) -> JsonSchemaValue:
        """A pattern and then a type: the bounds of whole numbers are the second step's."""
        made = self.generate_inner(schema["steps"][0])
        last: Any = schema["steps"][-1]
        bounds = {"minimum": last.get("ge"), "maximum": last.get("le")}
        return {**made, **{name: bound for name, bound in bounds.items() if bound is not None}}

    def literal_schema(self, schema: cs.LiteralSchema) -> JsonSchemaValue:
        """Fixed words, and the numbers an editor takes some of them for."""
        words = list(schema["expected"])
        return {"enum": words + [int(word) for word in words if str(word).isdigit()]}

    def tuple_schema(self, schema: cs.TupleSchema) -> JsonSchemaValue:
        """A list, which may be left empty."""
        return {**super().tuple_schema(schema), "type": ["array", "null"]}

    def default_schema(self, schema: cs.WithDefaultSchema) -> JsonSchemaValue:
        """A default worth showing: not the empty ones."""
        made = super().default_schema(schema)
        if made.get("default") in (None, [], {}):
            made.pop("default", None)
        return made

    def dataclass_args_schema(self, schema: cs.DataclassArgsSchema) -> JsonSchemaValue:
        """The fields of a group; more of them are allowed, senco keeps what it does not know."""
        made = super().dataclass_args_schema(schema)
        made.pop("additionalProperties", None)
        return made
