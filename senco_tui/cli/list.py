"""`senco list`: the caseload, narrowed by the same query line as the screen."""

from datetime import date

import click

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.query import narrow
from senco_tui.casework.vocabulary import STATUS_WORDS
from senco_tui.cli.asking import a_verb
from senco_tui.cli.printing import Record, aligned, answer, say
from senco_tui.cli.visit import Visit


@a_verb("list")
@click.argument("query", nargs=-1)
def verb(visit: Visit, query: tuple[str, ...]) -> None:
    """The caseload, narrowed by a query.

    QUERY is any of register, ambers, leavers, everyone, and words to look for in reference, name, class,
    year (y4) and needs: senco list register y4 slcn.
    """
    store = visit.store()
    caseload = narrow(visit.office(store).caseload, " ".join(query), visit.today)
    records = [_record(case, visit.today) for case in caseload.cases]
    answer(visit.form, "list", "cases", records, lambda: _lines(caseload.cases, visit.today))
    say(f"{len(records)} of the caseload: {', '.join(caseload.narrowed) or 'everyone'}.")


def _record(case: CaseFile, day: date) -> Record:
    pupil = case.pupil.value if case.pupil else None
    return {
        "case": case.reference,
        "name": pupil.listed_name if pupil else None,
        "year": pupil.year if pupil else None,
        "class": pupil.class_group if pupil else None,
        "status": case.status_on(day),
        "needs": [need.code for need in pupil.needs_on(day)] if pupil else [],
        "flags": list(pupil.flags) if pupil else [],
        "amber": pupil.is_amber(day) if pupil else None,
        "left": pupil.left if pupil else None,
        "review_due": case.plan.value.review_due if case.plan else None,
        "last_entry": case.last_entry(day),
        "broken": list(case.broken),
    }


def _lines(cases: tuple[CaseFile, ...], day: date) -> list[str]:
    heads = ("case", "pupil", "year", "class", "status", "needs", "review due", "last entry", "")
    return aligned([heads, *(_row(case, day) for case in cases)])


def _row(case: CaseFile, day: date) -> tuple[str, ...]:
    pupil = case.pupil.value if case.pupil else None
    remark = f"cannot be read: {', '.join(case.broken)}" if case.broken else ""
    if pupil is None:
        return (case.reference, "?", "", "", "", "", "", "", remark)
    status = "amber" if pupil.is_amber(day) else STATUS_WORDS[pupil.status_on(day)]
    return (
        case.reference,
        pupil.listed_name,
        pupil.year or "",
        pupil.class_group or "",
        f"left {pupil.left}" if pupil.has_left(day) else status,
        " ".join(need.code for need in pupil.needs_on(day)),
        str((case.plan and case.plan.value.review_due) or ""),
        str(case.last_entry(day) or ""),
        remark,
    )
