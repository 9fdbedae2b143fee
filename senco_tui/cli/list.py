"""`senco list`: the caseload, narrowed by the same query line as the screen."""

from datetime import date

import click

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.kind_words import Wording
from senco_tui.casework.vocabulary import STATUS_WORDS
from senco_tui.cli.asking import IsoDay, a_verb
from senco_tui.cli.printing import Record, aligned, answer, say
from senco_tui.cli.querying import WORDS_OF_A_QUERY, complete_query, narrowed
from senco_tui.cli.visit import Visit


@a_verb("list")
@click.argument("query", nargs=-1, shell_complete=complete_query)
@click.option("--at", type=IsoDay(), help="The caseload as the store had it at the end of that day.")
@click.option("--words", is_flag=True, help="The words a query may use, and what each means.")
def verb(visit: Visit, query: tuple[str, ...], at: date | None, words: bool) -> None:
    """The caseload, narrowed by a query.

    QUERY is words that must all hold: register, ambers, leavers, everyone; e, k, y4, slcn, lac; facts such
    as advice and voice; ar<60d, quiet>30d, age>=16, class=4b. Any other word is looked for in reference,
    name, class and needs. `!` or `not` turns one round, `or` and parentheses part, @name is a kept query:
    senco list 'e ar<60d !advice'. Quotes keep the shell from reading < and ! as its own.
    """
    if words:
        answer(visit.form, "words", "words", *WORDS_OF_A_QUERY)
        return
    store = visit.store()
    day = at or visit.today
    office = visit.office(store) if at is None else visit.office_at(store, at)
    caseload = narrowed(office, " ".join(query), day)
    records = [_record(case, day) for case in caseload.cases]
    answer(visit.form, "list", "cases", records, lambda: _lines(caseload.cases, day, office.setting.wording))
    then = f" On {day}." if at else ""
    say(f"{len(records)} of the caseload: {', '.join(caseload.narrowed) or 'everyone'}.{then}")


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


def _lines(cases: tuple[CaseFile, ...], day: date, wording: Wording) -> list[str]:
    heads = ("case", wording.learner, "year", "class", "status", "needs", "review due", "last entry", "")
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
