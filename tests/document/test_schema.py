"""The shipped JSON Schemas are those the program validates by, and every field stands in them."""

import json
from typing import Any

import pytest

from senco_tui.casework.documents import KINDS, DocumentKind
from senco_tui.document.fields import fields_of
from senco_tui.document.schema import schemas, texts
from tests.document.schemas_anew import SHIPPED

SCHEMAS = schemas()


def test_the_shipped_schemas_are_current() -> None:
    shipped = {p.name: p.read_text(encoding="utf-8") for p in SHIPPED.iterdir() if p.suffix == ".json"}
    assert shipped == texts(), "run: python -m tests.document.schemas_anew"


@pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.name)
def test_every_field_stands_in_its_schema(kind: DocumentKind) -> None:
    _holds(SCHEMAS[kind.name], kind.value)


def _holds(schema: dict[str, Any], value: type) -> None:
    assert list(schema["properties"]) == list(fields_of(value))
    assert schema.get("required", []) == [n for n, f in fields_of(value).items() if f.required]
    assert "additionalProperties" not in schema
    for name, field in fields_of(value).items():
        if field.nested:
            inside = schema["properties"][name]
            inside = inside.get("items") or next(s for s in inside["anyOf"] if "properties" in s)
            _holds(inside, field.type)


def test_an_editor_may_see_numbers_where_senco_reads_words() -> None:
    pupil = SCHEMAS["casefile"]["properties"]
    year = pupil["year"]["anyOf"][0]["enum"]
    assert "R" in year and "4" in year and 4 in year
    assert pupil["interpreter"]["enum"] == [True, False, "yes", "no"]
    assert pupil["born"]["anyOf"][0] == {"type": "string", "format": "date"}
    judgement = SCHEMAS["review"]["properties"]["outcomes"]["items"]["properties"]
    assert judgement["scale"]["anyOf"][0] == {"type": "integer", "minimum": -2, "maximum": 2}


def test_the_schemas_hold_nothing_json_cannot_say() -> None:
    assert all(json.loads(text) == SCHEMAS[name.removesuffix(".json")] for name, text in texts().items())
