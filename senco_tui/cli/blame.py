"""`senco blame`: how old each outcome and Section F line is, and how often carried unchanged."""

from typing import TYPE_CHECKING

import click

from senco_tui.cli.asking import a_verb
from senco_tui.cli.naming import case_named
from senco_tui.cli.printing import Record, aligned, answer, say
from senco_tui.cli.telling import SHORT
from senco_tui.cli.visit import Visit

if TYPE_CHECKING:
    from senco_tui.desk.recalling import Standing


@a_verb("blame")
@click.argument("case")
def verb(visit: Visit, case: str) -> None:
    """Since when the words of each outcome and Section F line of CASE stand, how often carried unchanged."""
    from senco_tui.desk.recalling import blame

    store = visit.store()
    reference = case_named(store, case)
    found = blame(store, reference)
    records = [_record(reference, one) for one in found]
    answer(visit.form, "blame", "lines", records, lambda: _lines(found))
    if not found:
        say(f"{reference} has no outcomes and no Section F recorded.")


def _record(case: str, one: "Standing") -> Record:
    return {
        "case": case,
        "document": one.document,
        "id": one.id,
        "since": one.since,
        "carried": one.carried,
        "wordings": one.wordings,
        "author": one.worded.author,
        "revision": one.worded.id[:SHORT],
        "begun": one.begun.when.date(),
        "last": one.last.when.date(),
        "text": one.text,
    }


def _lines(found: tuple["Standing", ...]) -> list[str]:
    heads = ("", "worded", "by", "carried", "wordings", "words")
    rows = [
        (one.id, str(one.since), one.worded.author, f"×{one.carried}", str(one.wordings), one.text)
        for one in found
    ]
    return aligned([heads, *rows]) if found else []
