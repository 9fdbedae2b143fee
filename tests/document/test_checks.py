"""What the fields of a document mean together: cases/meaning.md."""

import pytest

from senco_tui.document.problem import Severity
from senco_tui.document.read import read
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


def _told(document: str, text: str) -> list[str]:
    return [p.sentence for p in read(document, text, path=f"{document}.x", case="P24-017").problems]


def test_lines_of_section_f_tied_to_nothing_are_told() -> None:
    ehc = "needs:\n  - id: b1\n    text: a\noutcomes:\n  - id: e1\n    text: b\n"
    ehc += "provision:\n  - id: f1\n    text: c\n"
    assert _told("ehc", ehc) == [
        "No line of Section F meets the need b1.",
        "Outcome e1 is tied to no need of Section B.",
        "Line f1 of Section F is tied to no need of Section B and no outcome of Section E.",
    ]
    tied = ehc.replace("text: b\n", "text: b\n    need: b1\n") + "    need: b1\n    outcome: e1\n"
    assert _told("ehc", tied) == []


def test_a_local_status_is_no_census_code_and_one_need_is_primary() -> None:
    head = "---\nname: Ada\nlocal_status: K\nneeds:\n  - code: SLCN\n    rank: 2\n---\n"
    told = _told("casefile", head)
    assert any("is a census code" in s for s in told)
    assert any("No need has rank 1" in s for s in told)
    assert _told("casefile", head.replace("K\n", "monitoring\n").replace("rank: 2", "rank: 1")) == []


def test_an_adjustment_declined_needs_its_reason() -> None:
    text = "adjustments:\n  - id: a1\n    barrier: noise\n    text: quiet room\n    decision: declined\n"
    assert "write the reason down" in _told("adjustments", text)[0]
    assert _told("adjustments", text + "    reason: none is free\n") == []
