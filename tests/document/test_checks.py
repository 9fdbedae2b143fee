"""What the fields of a document mean together: cases/meaning.md."""

import pytest

from senco_tui.document.problem import Severity
from tests.document.tables import Row, rows, said

ERRORS = ("stands twice", "of format", "to change", "not a length")


@pytest.mark.parametrize("row", rows("meaning"), ids=lambda r: r.typed)
def test_what_does_not_fit_together_is_told(row: Row) -> None:
    assert [said(p) for p in row.reading().problems] == [(row.line, row.says, row.nearest)]


@pytest.mark.parametrize("row", rows("meaning"), ids=lambda r: r.typed)
def test_it_is_understood_all_the_same(row: Row) -> None:
    reading = row.reading()
    error = any(sign in row.says for sign in ERRORS)
    assert reading.value is not None
    assert reading.trusted is not error
    assert (reading.problems[0].severity is Severity.ERROR) is error


@pytest.mark.parametrize(
    "head",
    (
        "name: Ada Lovell\nupn: B801200005001\nuln: 9276308686",
        "name: Ada Lovell\nstatus:\n  - code: K\n    since: 2024-09-01\n    until: 2026-01-09\n"
        "  - code: E\n    since: 2026-01-10\nneeds:\n  - code: NSA\n    rank: 1\n    until: 2025-03-01\n"
        "  - code: ASD\n    rank: 1\n",
    ),
)
def test_what_fits_together_is_not_spoken_of(head: str) -> None:
    assert Row("casefile", head, 0, "", None).reading().problems == ()
