"""A warning is a row too, the last of all."""

from senco_tui.casework.caseload import Caseload
from senco_tui.document.problem import Problem, Severity
from senco_tui.triage.row import Row
from senco_tui.triage.sheet import sheet
from tests.clocks.given import case, day, setting


def _problem(severity: Severity, line: int = 3) -> Problem:
    return Problem("pupils/P25/P25-001/plan.md", line, 1, severity, "no such year", "P25-001", "plan")


def _rows(*problems: Problem) -> list[Row]:
    found = sheet(Caseload((case("year 3"),)), setting(), problems, day("16 Nov 2026"))
    return [r for r in found.every if r.rule == "doubtful"]


def test_warnings_of_one_document_are_one_row() -> None:
    (row,) = _rows(_problem(Severity.WARNING), _problem(Severity.WARNING, 9))
    assert (row.place, row.reason) == ("D", "plan.md line 3 (+1): no such year")


def test_an_error_in_the_same_document_says_it_louder() -> None:
    assert _rows(_problem(Severity.WARNING), _problem(Severity.ERROR)) == []
    assert _rows(_problem(Severity.NOTE)) == []
