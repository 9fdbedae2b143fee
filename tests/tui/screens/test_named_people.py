"""Pupils are called as lists show them, colleagues as they are spoken of."""

from types import SimpleNamespace
from typing import Any, cast

from senco_tui.casework.caseload import Caseload
from senco_tui.tui.screens.named_people import people
from tests.clocks.given import case, setting


def test_people() -> None:
    office = cast(
        "Any",
        SimpleNamespace(setting=setting(), caseload=Caseload((case("unreadable", "P25-009"), case("")))),
    )
    named = people(office)
    assert named == {
        "priya": "Priya Anand",
        "tom": "Tom Wells",
        "P25-001": "Okafor, Ada",
        "P25-009": "P25-009",
    }
