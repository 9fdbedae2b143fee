"""Every number triage and the map decide by stands in one list, is used, and may be set by the store."""

import ast
import json

import pytest

from senco_tui.casework.thresholds import DEFAULTS, THRESHOLDS, limit
from senco_tui.triage.row import LANES
from tests.architecture.building import ROOT, modules
from tests.clocks.given import setting


def _used() -> set[str]:
    found = {f"seconds_{lane.name}" for lane in LANES}
    for module in modules():
        if module.room not in ("triage", "provision"):
            continue
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == "limit":
                for one in ast.walk(node):
                    if isinstance(one, ast.Constant) and isinstance(one.value, str):
                        found.add(one.value)
    return found - {"seconds_"}


def test_the_list_is_whole_and_nothing_in_it_is_idle() -> None:
    assert _used() == set(DEFAULTS)
    assert len(DEFAULTS) == len(THRESHOLDS)


def test_each_says_what_it_decides() -> None:
    assert all(t.words and t.unit and t.default > 0 for t in THRESHOLDS)


def test_the_stores_number_comes_first() -> None:
    assert limit(setting(), "quiet_ehc") == 20
    assert limit(setting(quiet_ehc=15), "quiet_ehc") == 15
    with pytest.raises(KeyError):
        limit(setting(), "quiet")


def test_the_formats_page_and_the_schema_tell_the_same_numbers() -> None:
    page = (ROOT / "casefiles" / "README.md").read_text(encoding="utf-8")
    table = page.partition("| threshold | usual | decides |")[2].partition("\n\n")[0].splitlines()[2:]
    assert table == [f"| `{t.name}` | {t.default} {t.unit} | {t.words} |" for t in THRESHOLDS]
    shipped = json.loads((ROOT / "senco_tui/document/schemas/senco.json").read_text(encoding="utf-8"))
    named = shipped["properties"]["thresholds"]["properties"]
    assert {name: one["default"] for name, one in named.items()} == DEFAULTS
