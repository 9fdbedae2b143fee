"""`senco log`: a pupil's history as sentences, newest first."""

import click

from senco_tui.cli.asking import a_verb
from senco_tui.cli.naming import document_once, place_named
from senco_tui.cli.printing import aligned, answer
from senco_tui.cli.telling import revision_record, revision_rows
from senco_tui.cli.visit import Visit


@a_verb("log")
@click.argument("case", required=False)
@click.argument("document", required=False)
@click.option("-n", "--limit", type=click.IntRange(min=1), help="No more than so many.")
def verb(visit: Visit, case: str | None, document: str | None, limit: int | None) -> None:
    """A pupil's history as sentences, newest first; of one document, or without CASE of the whole store."""
    from senco_tui.desk.recalling import log

    store = visit.store()
    reference, own = place_named(store, case) if case else (None, None)
    revisions = log(store, reference, own or document_once(store, reference, document), limit)
    records = [revision_record(one) for one in revisions]
    answer(visit.form, "log", "revisions", records, lambda: aligned(revision_rows(revisions)))
