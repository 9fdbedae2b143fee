"""`senco edit`: a document in the person's own editor, checked before it is recorded."""

import click

from senco_tui.cli.asking import a_verb
from senco_tui.cli.naming import document_named, place_named
from senco_tui.cli.penning import Penning
from senco_tui.cli.telling import tell_outcomes
from senco_tui.cli.visit import TROUBLE, Visit, leave


@a_verb("edit")
@click.argument("case")
@click.argument("document", default="casefile")
@click.option("--why", default="", help="The reason, kept with the change; asked for when left out.")
def verb(visit: Visit, case: str, document: str, why: str) -> None:
    """Edit a DOCUMENT of CASE in your editor ($VISUAL, $EDITOR); the case file itself when none is named.

    It is checked before it is recorded. CASE may also be a document of the setting, such as setting/staff.
    """
    from senco_tui.desk.reading import read_case, read_text

    store = visit.store()
    if store.read_only:
        raise leave(TROUBLE, store.read_only)
    reference, own = place_named(store, case)
    name = own or document_named(read_case(store, reference or "")[0], document)
    found = read_text(store, reference, name)
    if found is None:
        raise leave(TROUBLE, f"{name} is not there, or is not text that can be edited.")
    text, fingerprint = found
    outcome = Penning(visit, store, reference, name, text, fingerprint).recorded(text, why)
    if outcome is None:
        raise leave(0, "Nothing changed, so nothing was recorded.")
    raise leave(tell_outcomes(visit.form, "edit", [outcome]))
