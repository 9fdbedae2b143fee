"""`senco show`: a case file, or one document of it, as it lies now or as it stood on a past day."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import click

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.change import spoken_day
from senco_tui.cli.asking import a_verb
from senco_tui.cli.case_sheet import case_lines
from senco_tui.cli.days import day_meant
from senco_tui.cli.given import given_lines, given_records
from senco_tui.cli.naming import document_named, documents_of, place_named
from senco_tui.cli.printing import Form, Record, answer, put, put_object, say
from senco_tui.cli.telling import problem_record
from senco_tui.cli.visit import PROBLEMS, Visit, leave
from senco_tui.document.problem import Problem

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store
    from senco_tui.provision.mapped import ProvisionMap


@a_verb("show")
@click.argument("case")
@click.argument("document", required=False)
@click.option("--at", metavar="DATE", help="As it stood at the end of this day.")
def verb(visit: Visit, case: str, document: str | None, at: str | None) -> None:
    """A case file, or one DOCUMENT of it as it is written, now or on a past day.

    CASE may also be a document of the setting itself, such as setting/staff.
    """
    store = visit.store()
    day = day_meant(at, visit.today) if at else None
    reference, own = place_named(store, case)
    if reference is None:
        return _document(visit, store, None, own or "", day)
    found, problems = _read(store, reference, day)
    if document:
        return _document(visit, store, reference, document_named(found, document), day)
    _whole(visit, store, found, problems, day)
    return None


def _read(store: "Store", reference: str, day: date | None) -> tuple[CaseFile, tuple[Problem, ...]]:
    from senco_tui.desk.reading import read_case
    from senco_tui.desk.recalling import case_at

    found, problems = case_at(store, reference, day) if day else read_case(store, reference)
    if day and not any(documents_of(found)):
        raise leave(PROBLEMS, f"{reference} had no file yet on {spoken_day(day)}.")
    return found, problems


def _text(store: "Store", case: str | None, document: str, day: date | None) -> str | None:
    from senco_tui.desk.reading import read_text
    from senco_tui.desk.recalling import text_on

    if day:
        return text_on(store, case, document, day)
    found = read_text(store, case, document)
    return found[0] if found else None


def _document(visit: Visit, store: "Store", case: str | None, document: str, day: date | None) -> None:
    text = _text(store, case, document, day)
    if text is None:
        when = f" on {spoken_day(day)}" if day else ""
        raise leave(PROBLEMS, f"There is no {document} to show{when}, or it is not text.")
    if visit.form is Form.JSON:
        head = {"schema": "senco.show/1", "case": case, "at": day}
        return put_object({**head, "documents": [{"document": document, "text": text}]})
    return put(text.rstrip("\n"))


def _laid(store: "Store", case: CaseFile, day: date | None, today: date) -> "ProvisionMap":
    """What is given on the day, with this one pupil on the map."""
    from senco_tui.desk.reading import read_setting
    from senco_tui.desk.recalling import office_at
    from senco_tui.provision.mapped import provision_map
    from senco_tui.provision.year import financial_year

    office, on = office_at(store, day) if day else read_setting(store), day or today
    caseload = replace(office.caseload, cases=(case,))
    return provision_map(caseload, office.setting, on, financial_year(on))


def _whole(
    visit: Visit, store: "Store", case: CaseFile, problems: tuple[Problem, ...], day: date | None
) -> None:
    names = list(documents_of(case))
    also: Record = {"case": case.reference, "at": day}
    if visit.form is Form.JSON:
        texts = [{"document": n, "text": _text(store, case.reference, n, day)} for n in names]
        told = [problem_record(p) for p in problems]
        given = given_records(_laid(store, case, day, visit.today), case)
        head = {"schema": "senco.show/1", **also}
        return put_object({**head, "documents": texts, "problems": told, "given": given})
    if visit.form is Form.PLAIN:
        return answer(visit.form, "show", "documents", [{"document": n} for n in names], lambda: ())
    lines = given_lines(_laid(store, case, day, visit.today), case)
    for line in case_lines(case, day or visit.today, lines):
        put(line)
    for problem in problems:
        say(str(problem))
    return None
