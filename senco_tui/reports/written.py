"""In which forms a report is written, and what is said of those it is not."""

from senco_tui.reports.cells import cells
from senco_tui.reports.markdown import markdown
from senco_tui.reports.page import page
from senco_tui.reports.report import Report

FORMS = {
    "md": "plain text with Markdown marks",
    "html": "one page that prints on A4 from any browser",
    "csv": "the tables, for a spreadsheet",
}
"""The forms there are, and what each is for."""

WANTED = ("md", "html", "pdf", "docx", "csv")
"""The forms that may be asked for."""

BOM = "\ufeff"

_INSTEAD = {
    "pdf": "write html, open it in a browser and print it to a file",
    "docx": "write html and open it in your word processor",
}


class NotWritten(Exception):
    """The report cannot be had in that form; `sentence` says why and what serves instead."""

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        super().__init__(sentence)


def written(report: Report, form: str) -> str:
    """The report in one of the forms.

    Raises:
        NotWritten: there is no such form, or the report has nothing to put in it.
    """
    if form not in FORMS:
        raise NotWritten(why_not(form))
    if form == "csv" and not report.tables:
        raise NotWritten(
            f"“{report.title}” holds no table, so there is nothing to write as csv; md and html do."
        )
    return {"md": markdown, "html": page, "csv": cells}[form](report)


def filed(report: Report, form: str) -> str:
    """The report as a file holds it: cells begin with the mark by which a spreadsheet knows UTF-8.

    Raises:
        NotWritten: as `written`.
    """
    return (BOM if form == "csv" else "") + written(report, form)


def why_not(form: str) -> str:
    """What is said where a form is asked for that there is not."""
    there = f"Reports are written as {', '.join(FORMS)}"
    return f"{there}; for {form} {_INSTEAD[form]}." if form in _INSTEAD else f"{there}, not as {form}."


def form_of(path: str) -> str | None:
    """The form a file's ending asks for; None where it asks for none that is known."""
    ending = path.rpartition(".")[2].casefold() if "." in path.rpartition("/")[2] else ""
    return {"markdown": "md", "htm": "html", "txt": "md"}.get(ending, ending if ending in WANTED else None)
