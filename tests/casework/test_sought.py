"""Whom a few letters mean: cases/sought.md."""

import re
from pathlib import Path

import pytest

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.sought import folded, named_first, sought
from tests.clocks.tables import told

TABLES = Path(__file__).parent / "cases" / "sought.md"
PUPILS = re.findall(r"(P\d\d-\d{3}) ([^()]+) \((\w+)\)", TABLES.read_text(encoding="utf-8"))
CASES = tuple(
    CaseFile(reference, Filed("casefile", Pupil(name, class_group=group), "f"))
    for reference, name, group in PUPILS
)
ROWS = told(TABLES)
TYPED = [(r["typed"], r["who"], r["then"]) for r in ROWS if "typed" in r.cells]
BEGUN = [(r["scribble"], r["who"], r["then"]) for r in ROWS if "scribble" in r.cells]


@pytest.mark.parametrize(("typed", "who", "how"), TYPED)
def test_typed_letters_find_the_nearest_and_never_guess(typed: str, who: str, how: str) -> None:
    found = sought(CASES, typed)
    assert ([c.reference for c in found.cases], found.clear) == (who.split(), how == "clear")


@pytest.mark.parametrize(("words", "who", "how"), BEGUN)
def test_a_scribble_offers_whom_it_begins_with(words: str, who: str, how: str) -> None:
    found = named_first(CASES, words)
    assert ([c.reference for c in found.cases], found.clear) == (who.split(), how == "clear")


def test_marks_on_letters_do_not_matter_and_a_broken_file_is_found_by_its_reference() -> None:
    assert folded("Łukasz ÅNGSTRÖM Straße") == "lukasz angstrom strasse"
    broken = CaseFile("P20-001", broken=("casefile",))
    assert sought((*CASES, broken), "p20").cases == (broken,)
