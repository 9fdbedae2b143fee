"""A table is cells that a spreadsheet shows and never works out."""

import csv
from pathlib import Path

import pytest

from senco_tui.reports.cells import FORMULAS, cells, literal
from senco_tui.reports.report import Report, Table, Words
from tests.clocks.tables import Told, told
from tests.hostile.pupil import TEXTS

CASES = Path(__file__).parent / "cases" / "literal.md"


@pytest.mark.parametrize(
    "row", [r for r in told(CASES) if r.heading == "As a cell"], ids=lambda r: r["typed"]
)
def test_it_is_written_so(row: Told) -> None:
    assert literal(row["typed"]) == row["written"]


def test_no_cell_is_a_formula_and_none_is_lost() -> None:
    hostile = (*TEXTS, "\t=1+1", "\r=1", "a\nb", ' ="x"', "x,y;z")
    made = Report("x", "T", (Words("w"), Table("t", hostile, (hostile,))), foot=("=foot",))
    heads, row, _, foot = csv.reader(cells(made).splitlines())
    assert heads == row and len(row) == len(hostile) and foot == ["'=foot"]
    assert not [cell for cell in row if cell.startswith(FORMULAS)]
    assert [cell.removeprefix("'") for cell in row] == [" ".join(text.split()) for text in hostile]


def test_of_several_tables_each_has_its_title() -> None:
    made = Report("x", "T", (Table("one", ("a",), (("1",),)), Table("two", ("b",), (("2",),))))
    assert cells(made) == "one\na\n1\n\ntwo\nb\n2\n\n"
