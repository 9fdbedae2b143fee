"""Three forms there are; whoever asks for another is told what serves."""

import pytest

from senco_tui.reports.report import Report, Table
from senco_tui.reports.written import FORMS, NotWritten, filed, form_of, why_not, written

MADE = Report("x", "Map", (Table("t", ("a",), (("ä",),)),))


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("a.html", "html"),
        ("~/x/A.HTM", "html"),
        ("a.md", "md"),
        ("a.csv", "csv"),
        ("a.pdf", "pdf"),
        ("a", None),
        ("my.reports/a", None),
        ("a.odt", None),
    ],
)
def test_an_ending_asks_for_a_form(path: str, form: str | None) -> None:
    assert form_of(path) == form


def test_every_form_is_written_and_a_file_of_cells_says_its_letters() -> None:
    assert all("ä" in written(MADE, form) for form in FORMS)
    assert filed(MADE, "csv") == "\ufeff" + written(MADE, "csv") and filed(MADE, "md") == written(MADE, "md")


@pytest.mark.parametrize("form", ["pdf", "docx", "odt"])
def test_another_form_is_refused_with_what_serves(form: str) -> None:
    with pytest.raises(NotWritten) as no:
        written(MADE, form)
    assert no.value.sentence == why_not(form) and "md, html, csv" in no.value.sentence
    assert ("print it" in why_not("pdf"), "word processor" in why_not("docx")) == (True, True)


def test_cells_want_a_table() -> None:
    with pytest.raises(NotWritten) as no:
        written(Report("x", "Plan", ()), "csv")
    assert "holds no table" in no.value.sentence
