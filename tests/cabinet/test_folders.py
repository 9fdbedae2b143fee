"""Where a document lies, and back, as a table a SENCo can check."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from senco_tui.cabinet.folders import case_of, is_passing, path_of, place_of

ROWS = [
    [cell.strip().strip("`") for cell in line.strip("|").split("|")]
    for line in (Path(__file__).parent / "cases/folders.md").read_text().splitlines()
    if line.startswith("| `")
]


@pytest.mark.parametrize(("path", "case", "document"), ROWS)
def test_where_it_lies(path: str, case: str, document: str) -> None:
    if document == "–":
        assert place_of(path) is None
    else:
        assert place_of(path) == (None if case == "–" else case, document)
        assert path_of(document, None if case == "–" else case) == path


@pytest.mark.parametrize(
    "case", ["P24-17", "p24-017", "P24-017/..", "P24-017\n", "", "P٢٤-017", "../P24-017"]
)
def test_what_is_no_reference_has_no_folder(case: str) -> None:
    with pytest.raises(ValueError):
        path_of("plan", case)


@pytest.mark.parametrize("document", ["", "../plan", "plan/..", "reviews/2026-11-14/x", "notes/x", "plan\n"])
def test_what_is_no_document_has_no_path(document: str) -> None:
    with pytest.raises(ValueError):
        path_of(document, "P24-017")


def test_any_file_in_a_pupils_folder_is_of_the_case() -> None:
    assert case_of("pupils/P24/P24-017/documents/report.pdf") == "P24-017"
    assert case_of("pupils/P24/P24-017") is None
    assert case_of("pupils/P23/P24-017/plan.md") is None


@pytest.mark.parametrize(
    "name",
    [
        ".plan.md.swp",
        "plan.md~",
        "#plan.md#",
        "4913",
        ".#plan.md",
        "x.tmp",
        "plan.md.orig",
        ".DS_Store",
        "~$a.docx",
    ],
)
def test_what_editors_leave_is_passing(name: str) -> None:
    assert is_passing(name) and is_passing(f"pupils/P24/P24-017/{name}")
    assert place_of(f"pupils/P24/P24-017/{name}") is None


@given(st.text(max_size=60))
def test_no_text_is_a_place_that_does_not_lead_back(path: str) -> None:
    place = place_of(path)
    assert place is None or path_of(place[1], place[0]) == path
