"""`senco new`: a new document of a case from its template, or a new case, in the person's own editor."""

import re
from datetime import date
from typing import TYPE_CHECKING, NoReturn

import click

from senco_tui.cli.asking import a_verb
from senco_tui.cli.days import day_meant
from senco_tui.cli.naming import case_named, kind_meant, setting_document_meant
from senco_tui.cli.penning import Penning
from senco_tui.cli.telling import tell_outcomes
from senco_tui.cli.visit import TROUBLE, Visit, leave, wrong

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

OPENS_A_CASE = ("casefile", "concern")


@a_verb("new")
@click.argument("document")
@click.argument("case", required=False)
@click.option("--on", metavar="DATE", help="The day it is about; usually today.")
@click.option("--of", "about", metavar="WHOM", help="Of whom a request asks something: salt.")
@click.option("--why", default="", help="The reason, kept with the change; asked for when left out.")
def verb(visit: Visit, document: str, case: str | None, on: str | None, about: str | None, why: str) -> None:
    """A new DOCUMENT of CASE from its template, in your editor, checked before it is recorded.

    DOCUMENT is plan, profile, review, contact, note, observation, pupil-voice, request, ehc, annual-review,
    arrangements, adjustments, risk, transition or attention. senco new casefile, or senco new concern for an
    amber, opens a case under the next reference. Without a case: budget, training, complaints, policy,
    information-report, accessibility-plan, inclusion-strategy and the setting's other documents.
    """
    from senco_tui.desk.blanks import VARIANTS, new_name

    store = visit.store()
    if store.read_only:
        raise leave(TROUBLE, store.read_only)
    own = setting_document_meant(document) if case is None else None
    if own is not None:
        _record(visit, store, None, own, _text(store, own.rpartition("/")[2], own, None, visit.today), why)
    wanted = document if document in VARIANTS else kind_meant(document)
    day = day_meant(on, visit.today) if on else visit.today
    reference = _reference(store, wanted, case, day)
    name = new_name(store, wanted, reference, day, _whom(wanted, about))
    _record(visit, store, reference, name, _text(store, wanted, name, reference, visit.today), why)


def _record(
    visit: Visit, store: "Store", reference: str | None, name: str, start: str, why: str
) -> "NoReturn":
    """Let the person type from `start`, record it, and end the visit."""
    outcome = Penning(visit, store, reference, name, "", None).recorded(start, why)
    if outcome is None:
        raise leave(0, "Nothing was typed, so nothing was recorded.")
    raise leave(tell_outcomes(visit.form, "new", [outcome]))


def _reference(store: "Store", wanted: str, case: str | None, day: date) -> str:
    from senco_tui.desk.blanks import new_reference

    if case is None and wanted not in OPENS_A_CASE:
        raise wrong(f"Of which case? senco new {wanted} P24-017.")
    return case_named(store, case) if case else new_reference(store, day)


def _whom(wanted: str, about: str | None) -> str:
    if wanted != "request":
        return ""
    slug = re.sub(r"[^a-z0-9]+", "-", (about or "").casefold()).strip("-")
    if not slug:
        raise wrong("Of whom is it asked? senco new request P24-017 --of salt.")
    return slug


def _text(store: "Store", wanted: str, name: str, reference: str | None, today: date) -> str:
    from senco_tui.desk.blanks import new_text
    from senco_tui.desk.reading import read_text

    if read_text(store, reference, name) is not None:
        where = f"{reference} {name}" if reference else name
        raise wrong(f"{reference or 'The setting'} has a {name} already; senco edit {where}.")
    return new_text(store, wanted, name, reference, today)
