"""Names of documents: cases/names.md, and the day in a name."""

from datetime import date

import pytest

from senco_tui.document.naming import day_of
from senco_tui.document.read import read
from tests.document.tables import CASES


def _names() -> list[list[str]]:
    lines = (CASES / "names.md").read_text(encoding="utf-8").splitlines()
    cells = [
        [c.strip().strip("`") for c in line.strip("|").split("|")] for line in lines if line.startswith("|")
    ]
    return cells[2:]


@pytest.mark.parametrize(("case", "document", "near"), _names())
def test_an_unknown_name_is_met_with_the_nearest_known(case: str, document: str, near: str) -> None:
    reading = read(document, "", path=document, case=None if case == "–" else case)
    assert reading.value is None
    (problem,) = reading.problems
    assert problem.sentence == f"senco does not know a document called “{document}”."
    assert problem.nearest == (None if near == "–" else near)
    assert problem.line == 0


def test_the_day_in_a_name() -> None:
    assert day_of("contacts/2026-11-03-1") == date(2026, 11, 3)
    assert day_of("reviews/2026-02-30") is None
    assert day_of("plan") is None
