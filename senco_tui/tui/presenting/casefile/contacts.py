"""Contacts with the family and others, and notes, newest first."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from senco_tui.casework.casefile import Filed
from senco_tui.casework.record import PARENT, SCHOOL, Action, Contact, Note
from senco_tui.casework.spoken import spoken_day
from senco_tui.casework.vocabulary import Confidentiality
from senco_tui.tui.presenting.casefile.kept import kept_lines
from senco_tui.tui.presenting.casefile.opened import Opened
from senco_tui.tui.presenting.dates import from_today, short_day
from senco_tui.tui.presenting.document import sections
from senco_tui.tui.presenting.labelled import flowing, labelled
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.words import people


def contacts_tab(opened: Opened, width: int) -> Iterator[Line]:
    """Everything said and noted, newest first."""
    every: list[Filed[Contact] | Filed[Note]] = [*opened.case.contacts, *opened.case.notes]
    every.sort(key=lambda f: (f.value.happened, f.name), reverse=True)
    if not every:
        yield from flowing("No contact and no note has been written yet.", width, indent=0)
        yield from flowing(Span("p logs a contact, n writes a note.", "quiet"), width, indent=0)
    for n, filed in enumerate(every):
        if n:
            yield Line()
        yield from entry_block(filed, opened, width)


def entry_block(filed: Filed[Contact] | Filed[Note], opened: Opened, width: int) -> Iterator[Line]:
    """One contact or note: when, how, with whom, then its words."""
    value = filed.value
    said = opened.wording.said
    kind = _contact_words(value, said) if isinstance(value, Contact) else said(value.kind)
    ago = f", {from_today(value.happened, opened.today)}"
    first = [Span(spoken_day(value.happened), "heading"), Span(f"{ago} · {kind}")]
    if value.confidentiality is Confidentiality.RESTRICTED:
        first.append(Span(" · restricted", "warn"))
    yield from flowing(first, width, indent=0, key=filed.name)
    if value.topic:
        yield from labelled("about", Span(value.topic, "strong"), width, key=filed.name)
    if isinstance(value, Contact):
        yield from _with(value, width, filed.name)
    elif value.by:
        yield from labelled("by", value.by, width, key=filed.name)
    yield from kept_lines(replace(value, confidentiality=Confidentiality.STANDARD), width, key=filed.name)
    yield from sections(filed.words, width, indent=2, key=filed.name)


def _contact_words(contact: Contact, said: Callable[[str], str]) -> str:
    how = str(contact.channel) if contact.channel else "contact"
    by = contact.started_by or ""
    started = f", started by {said(by) if by in (SCHOOL, PARENT) else by}" if by else ""
    meeting = " · counts as a meeting" if contact.counts_as_meeting else ""
    return f"{how}{started}{meeting}"


def _with(contact: Contact, width: int, key: str) -> Iterator[Line]:
    if contact.present:
        yield from labelled("with", people(contact.present), width, key=key)
    for n, action in enumerate(contact.actions):
        yield from labelled("" if n else "actions", action_words(action), width, key=key)
    if contact.copy_sent:
        yield from labelled("copy sent", short_day(contact.copy_sent), width, key=key)


def action_words(action: Action) -> list[Span]:
    """What someone said they would do, who and by when; done ones say so."""
    who = f" · {action.owner}" if action.owner else ""
    if action.done:
        return [Span("✓ ", "ok"), Span(f"{action.text}{who} · done {short_day(action.done)}")]
    due = f" · by {spoken_day(action.due)}" if action.due else " · no date"
    return [Span("· ", "quiet"), Span(f"{action.text}{who}{due}")]
