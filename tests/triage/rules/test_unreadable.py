"""A file that cannot be read is a row by name and line, in the place of what it could hide."""

import pytest

from senco_tui.casework.caseload import Caseload
from senco_tui.document.problem import Problem, Severity
from senco_tui.triage.row import Row
from senco_tui.triage.sheet import sheet
from tests.clocks.given import case, day, setting


def _rows(facts: str, *problems: Problem) -> list[Row]:
    cases = (case(facts),) if facts else ()
    found = sheet(Caseload(cases), setting(), problems, day("16 Nov 2026"))
    return [r for r in found.every if r.rule == "unreadable"]


def _error(document: str, line: int = 3, case: str | None = "P25-001") -> Problem:
    path = f"pupils/P25/P25-001/{document}.md"
    return Problem(path, line, 1, Severity.ERROR, "the key “due” is twice", case, document)


@pytest.mark.parametrize(
    ("document", "place"),
    [
        ("casefile", "0"),
        ("ehc", "1"),
        ("annual-reviews/2027-01-12", "1"),
        ("requests/2026-10-02-salt", "3"),
        ("attention", "3"),
        ("plan", "4"),
        ("reviews/2026-11-14", "4"),
        ("notes/2026-11-14-1", "5"),
        ("profile", "D"),
    ],
)
def test_it_stands_where_it_could_hide_something(document: str, place: str) -> None:
    (row,) = _rows("year 3", _error(document))
    assert (row.lane, row.mark, row.place, row.document) == ("D", "?", place, document)


def test_it_says_which_file_which_line_and_how_many_more() -> None:
    (row,) = _rows("year 3", _error("plan", 14), _error("plan", 3))
    assert row.reason == "plan.md line 3 (+1): the key “due” is twice"
    assert "plan.md:14:1" in row.explain
    assert row.problem == _error("plan", 3)
    (whole,) = _rows("year 3", _error("plan", 0))
    assert whole.reason == "plan.md: the key “due” is twice"


def test_of_a_leaver_it_comes_last() -> None:
    (row,) = _rows("left 2 Oct 2026; records sent 5 Oct 2026; born 3 May 2016", _error("plan"))
    assert row.place == "D"


def test_the_settings_own_files_have_rows_too() -> None:
    broken = Problem("setting/calendar.yaml", 4, 3, Severity.ERROR, "no such day", None, "setting/calendar")
    (row,) = _rows("", broken)
    assert (row.case, row.place, row.reason) == (None, "1", "calendar.yaml line 4: no such day")


def test_a_warning_is_no_error() -> None:
    doubt = Problem("pupils/P25/P25-001/plan.md", 3, 1, Severity.WARNING, "odd", "P25-001", "plan")
    assert _rows("year 3", doubt) == []
