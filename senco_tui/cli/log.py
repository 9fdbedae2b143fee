"""`senco log`: a pupil's history as sentences, newest first."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from senco_tui.casework.reason import DECISION
from senco_tui.casework.spoken import counted
from senco_tui.cli.asking import a_verb
from senco_tui.cli.naming import document_once, place_named
from senco_tui.cli.printing import aligned, answer, say
from senco_tui.cli.telling import revision_record, revision_rows
from senco_tui.cli.visit import Visit

if TYPE_CHECKING:
    from senco_tui.history.revision import Revision


@a_verb("log")
@click.argument("case", required=False)
@click.argument("document", required=False)
@click.option("-n", "--limit", type=click.IntRange(min=1), help="No more than so many.")
@click.option(
    "--search", metavar="WORDS", help="Only those whose sentence, reason or trailers hold the words."
)
@click.option(
    "--text", metavar="WORDS", help="Only those in which a document began or ceased to hold the words."
)
@click.option("--decisions", is_flag=True, help="Only those that say what they decide: the decision log.")
def verb(
    visit: Visit,
    case: str | None,
    document: str | None,
    limit: int | None,
    search: str | None,
    text: str | None,
    decisions: bool,
) -> None:
    """The history of a case as sentences, newest first; of one document, or of the whole store."""
    from senco_tui.desk.retracing import log

    store = visit.store()
    reference, own = place_named(store, case) if case else (None, None)
    meant = own or document_once(store, reference, document)
    revisions = log(store, reference, meant, None if decisions or text else limit, words=search)
    if text:
        from senco_tui.desk.unearthing import turns

        turned = {turn.revision.id for turn in turns(store, text, reference)}
        revisions = tuple(one for one in revisions if one.id in turned)
    if decisions:
        revisions = tuple(one for one in revisions if one.trailer(DECISION))
    revisions = revisions[:limit]
    say(_counted(revisions))
    records = [revision_record(one) for one in revisions]
    answer(visit.form, "log", "revisions", records, lambda: aligned(revision_rows(revisions)))


def _counted(revisions: Sequence["Revision"]) -> str:
    """How many changes are told, how many of them say why, and how many decide something."""
    reasons = sum(bool(one.reason) for one in revisions)
    decided = sum(one.trailer(DECISION) is not None for one in revisions)
    parts = [counted(len(revisions), "change"), f"{reasons} with a reason", counted(decided, "decision")]
    return f"{', '.join(parts)}."
