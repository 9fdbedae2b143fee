"""Words that reports share."""

import pytest

from senco_tui.casework.caseload import Caseload
from senco_tui.reports.said import class_said, paper_day, together, where_taught, whom_meant, year_said
from tests.clocks.given import day
from tests.reports.given import pupil


@pytest.mark.parametrize(
    ("year", "said"),
    [("4", "Year 4"), ("R", "Reception"), ("N1", "Nursery 1"), ("X", "no year group"), (None, "")],
)
def test_a_year(year: str | None, said: str) -> None:
    assert year_said(year) == said


@pytest.mark.parametrize(
    ("year", "group", "said"),
    [("4", "4B", "4B"), ("4", "Maple", "4 Maple"), (None, "Elm", "Elm"), ("R", None, "R"), (None, None, "")],
)
def test_a_class(year: str | None, group: str | None, said: str) -> None:
    assert class_said(pupil(year=year, class_group=group)) == said


def test_where_whom_and_when() -> None:
    assert where_taught(pupil()) == "Year 4, 4B" and where_taught(pupil(year=None)) == "4B"
    assert whom_meant(Caseload(narrowed=("here now",))) == ""
    assert whom_meant(Caseload(narrowed=("here now", "Year 4"))) == "here now, Year 4"
    assert [together(("a", "b", "c")[:n]) for n in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert paper_day(day("6 Feb 2027")) == "6 February 2027"
