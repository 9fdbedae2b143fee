"""`senco doctor`: what is wrong with the machine or the store, and the one command that mends it."""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from senco_tui.cli.asking import a_verb
from senco_tui.cli.printing import Record, aligned, answer, say
from senco_tui.cli.visit import DONE, PROBLEMS, Visit, leave

if TYPE_CHECKING:
    from senco_tui.desk.finding import Finding
    from senco_tui.desk.opening import Store


@a_verb("doctor")
@click.option("--fix", is_flag=True, help="Mend what can be mended without touching anyone's words.")
def verb(visit: Visit, fix: bool) -> None:
    """What is wrong with the machine or the store, one line each, and the one command that mends it.

    Ends with 1 when something is. Outside a store it looks at the machine alone.
    """
    from senco_tui.desk.machine import look_at_machine

    found = list(look_at_machine(visit.now(), os.environ))
    found += _of_store(visit, fix)
    answer(visit.form, "doctor", "findings", [_record(one) for one in found], lambda: _lines(found))
    raise leave(DONE if all(one.well for one in found) else PROBLEMS)


def _of_store(visit: Visit, fix: bool) -> "Iterator[Finding]":
    from senco_tui.desk.checkup import look_at_store
    from senco_tui.desk.finding import Finding
    from senco_tui.desk.mending import mend_store
    from senco_tui.desk.opening import StoreTrouble

    try:
        store: Store = visit.store()
    except StoreTrouble as trouble:
        asked = visit.settings.store is not None
        yield Finding("store", not asked, trouble.sentence, "senco demo" if asked else None)
        return
    if fix:
        for sentence in mend_store(store):
            say(sentence)
    yield from look_at_store(store, visit.now())


def _record(one: "Finding") -> Record:
    return {"name": one.name, "well": one.well, "sentence": one.sentence, "mend": one.mend}


def _lines(found: "list[Finding]") -> list[str]:
    rows = []
    for one in found:
        mend = f" — mend: {one.mend}" if one.mend and not one.well else ""
        rows.append(("OK" if one.well else "!!", one.name, f"{one.sentence}{mend}"))
    return aligned(rows)
