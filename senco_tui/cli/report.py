"""`senco report`: a report on standard output or in a new file, all of it let out through redaction."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.caseload import Caseload
from senco_tui.cli.asking import IsoDay, a_verb
from senco_tui.cli.gate import in_lines
from senco_tui.cli.naming import case_named
from senco_tui.cli.printing import Form, Record, aligned, answer, put, put_object, say
from senco_tui.cli.querying import asked_in, narrowed
from senco_tui.cli.visit import PROBLEMS, Visit, leave, wrong
from senco_tui.query.on_paper import why_not_on_paper
from senco_tui.reports.kinds import KINDS, kind_called
from senco_tui.reports.making import NotMade, made
from senco_tui.reports.matter import Matter, ReportKind, Subject, Wishes
from senco_tui.reports.provision_map import WAYS
from senco_tui.reports.report import Occasion, Report
from senco_tui.reports.written import FORMS, WANTED, NotWritten, filed, form_of, why_not, written

if TYPE_CHECKING:
    from senco_tui.casework.setting import Setting
    from senco_tui.desk.opening import Store


def _complete(_: click.Context, __: click.Parameter, typed: str) -> list[CompletionItem]:
    return [CompletionItem(kind.name, help=kind.words) for kind in KINDS if kind.name.startswith(typed)]


@a_verb("report")
@click.argument("name", required=False, shell_complete=_complete)
@click.argument("query", nargs=-1)
@click.option("--list", "listed", is_flag=True, help="The reports there are.")
@click.option("--case", metavar="CASE", help="Whose file a report about one is made of.")
@click.option("--at", type=IsoDay(), help="As the store had it at the end of that day.")
@click.option("--format", "wanted", type=click.Choice(WANTED), help="Else by the file's ending, else md.")
@click.option("-o", "--output", metavar="FILE", help="Write it to this new file, outside the store.")
@click.option("--force", is_flag=True, help="Write over the file where there is one.")
@click.option("--by", type=click.Choice(WAYS), help="How the provision map is told.")
@click.option("--academic-year", is_flag=True, help="Cost by September to August, not April to March.")
@click.option("--upn", is_flag=True, help="Put UPNs into the census list; restricted by law, so asked for.")
def verb(
    visit: Visit,
    name: str | None,
    query: tuple[str, ...],
    listed: bool,
    case: str | None,
    at: date | None,
    wanted: str | None,
    output: str | None,
    force: bool,
    by: str | None,
    academic_year: bool,
    upn: bool,
) -> None:
    """A report, on standard output or in a file.

    NAME is one of senco report --list. QUERY narrows the caseload as for senco list. Restricted records and
    the safeguarding pointer never go out, and a report names only those it is about. HTML prints on A4; in
    csv a cell that a spreadsheet would work out begins with an apostrophe.
    """
    if listed or name is None:
        return _list(visit)
    kind = _kind(name)
    form = wanted or (form_of(output) if output else None) or "md"
    if form not in FORMS:
        raise wrong(why_not(form))
    if kind.of_case != bool(case):
        raise wrong(f"{kind.name} is about one case: --case P24-017." if kind.of_case else _no_case(kind))
    if kind.of_case and query:
        raise wrong(f"{kind.name} is about one case and takes no query.")
    if kind.of_all and query:
        raise wrong(f"{kind.name} is of everyone: two queries could tell a number that one hides.")
    wishes = Wishes(by or "pupil", academic_year, upn)
    store = visit.store()
    report = _made(visit, store, kind, " ".join(query), case, at, wishes)
    try:
        text = (filed if output else written)(report, form)
    except NotWritten as no:
        raise wrong(no.sentence) from None
    for notice in report.notices:
        say(notice)
    if output:
        return _put_out(visit, store, report, in_lines(text), output, force)
    return _put(visit, report, text)


def _list(visit: Visit) -> None:
    records: list[Record] = [
        {"report": kind.name, "words": kind.words, "case": kind.of_case, "reader": kind.reader}
        for kind in KINDS
    ]

    def lines() -> list[str]:
        return aligned([(kind.name, "--case" if kind.of_case else "", kind.words) for kind in KINDS])

    answer(visit.form, "reports", "reports", records, lines)


def _kind(name: str) -> ReportKind:
    kind = kind_called(name)
    if kind is None:
        raise wrong(
            f"No report is called {name}; senco report --list names them.", name, [k.name for k in KINDS]
        )
    return kind


def _no_case(kind: ReportKind) -> str:
    return f"{kind.name} is about many; a query narrows it: senco report {kind.name} y4."


def _made(
    visit: Visit,
    store: "Store",
    kind: ReportKind,
    query: str,
    case: str | None,
    at: date | None,
    wishes: Wishes,
) -> Report:
    from senco_tui.desk.blanks import letter_text
    from senco_tui.desk.made_from import made_from

    reference = case_named(store, case) if case else None
    office = visit.office_at(store, at) if at else visit.office(store)
    day = at or visit.today
    revision, unrecorded = made_from(store, office, at)
    occasion = Occasion(office.setting.name, day, revision, unrecorded)
    if why := why_not_on_paper(asked_in(office, query)):
        raise wrong(why)
    meant = narrowed(office, query, day)
    if kind.whole and not kind.of_case:
        meant = replace(meant, cases=tuple(_whole(store, one.reference, at) for one in meant.cases))
    subjects = _drawn(meant, office.setting, day) if kind.drawn else ()
    template = letter_text(store, kind.letter) if kind.letter else None
    about = _whole(store, reference, at) if reference else None
    try:
        matter = Matter(meant, office.setting, occasion, about, wishes, subjects, template, store.name)
        return made(kind, matter, office.caseload)
    except NotMade as no:
        raise leave(PROBLEMS, no.sentence) from None


def _drawn(meant: Caseload, setting: "Setting", day: date) -> tuple[Subject, ...]:
    from senco_tui.triage.drill import on_paper

    return tuple(Subject(*one) for one in on_paper(meant, setting, day))


def _whole(store: "Store", reference: str, at: date | None) -> CaseFile:
    from senco_tui.desk.reading import read_case
    from senco_tui.desk.recalling import case_at

    return (case_at(store, reference, at) if at else read_case(store, reference))[0]


def _put(visit: Visit, report: Report, text: str) -> None:
    if visit.form is not Form.JSON:
        return put(text.removesuffix("\n"))
    tables = [
        {"title": t.title, "heads": list(t.heads), "rows": [list(r) for r in t.rows]} for t in report.tables
    ]
    head = {"schema": "senco.report/1", "report": report.name, "title": report.title}
    return put_object(
        {**head, "reader": report.reader, "foot": list(report.foot), "tables": tables, "text": text}
    )


def _put_out(visit: Visit, store: "Store", report: Report, text: str, output: str, force: bool) -> None:
    from senco_tui.desk.letting_out import write_report

    file = write_report(store.root, str(Path.cwd() / Path(output).expanduser()), text, over=force)
    if visit.form is Form.JSON:
        return put_object({"schema": "senco.report/1", "report": report.name, "file": file})
    return say(f"Written to {file}; nobody else may read it. {report.reader}")
