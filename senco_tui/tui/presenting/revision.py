"""One revision in full, or all that changed between two: who, when, why, and each document's difference."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from senco_tui.casework.difference import in_one_sentence
from senco_tui.casework.documents import kind_of
from senco_tui.casework.spoken import counted, spoken_day
from senco_tui.casework.written import happened, late_words
from senco_tui.history.revision import Revision
from senco_tui.tui.presenting.difference import Manner, Told, told_lines
from senco_tui.tui.presenting.history import document_words, taken_apart
from senco_tui.tui.presenting.labelled import flowing, heading, readable
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.wrapping import printable, wrapped

_QUIET_TRAILERS = ("Case", "Document", "Change")


@dataclass(frozen=True, slots=True)
class Page:
    """What changed in one document, ready to be told: its name in words, and the difference."""

    case: str | None
    document: str
    told: Told


def revision_lines(
    revision: Revision, pages: Sequence[Page], width: int, manner: Manner, *, more: int = 0
) -> Iterator[Line]:
    """One revision in full: when, who, the sentence, the reason, its trailers, what changed by document."""
    yield from _head(revision, pages, width)
    yield from _pages(pages, width, manner)
    if more:
        yield Line()
        yield from flowing(Span(f"… and {counted(more, 'document')} more", "quiet"), width, indent=0)


def _head(revision: Revision, pages: Sequence[Page], width: int) -> Iterator[Line]:
    moment = f"{spoken_day(revision.when.date())}, {revision.when:%H:%M}"
    by = (Span(moment, "strong"), Span(f" · {printable(revision.author)} · "), Span(revision.short, "key"))
    yield from flowing(by, width, indent=0)
    said = taken_apart(revision.sentence)
    if [in_one_sentence(p.told.differences) for p in pages] != [said.words]:
        yield from flowing(Span(said.words), width, indent=0)
    if revision.reason:
        for paragraph in printable(revision.reason).split("\n"):
            yield from wrapped(
                (Span(paragraph),), readable(width), first=(Span("│ ", "mark"),), rest=(Span("│ ", "mark"),)
            )
    told = [f"{k.replace('-', ' ')}: {v}" for k, v in revision.trailers if k not in _QUIET_TRAILERS]
    if told:
        yield from flowing(Span(" · ".join(told), "quiet"), width, indent=0)
    late = late_words(happened(revision.new), revision.when.date())
    if late:
        yield from flowing(Span(late, "quiet"), width, indent=0)


def _pages(pages: Sequence[Page], width: int, manner: Manner) -> Iterator[Line]:
    others = [page for page in pages if kind_of(page.document, of_case=page.case is not None) is None]
    for page in pages:
        if page not in others:
            yield from heading(document_words(page.document, of_case=page.case is not None), width)
            yield from told_lines(page.told, width, manner)
    if others:
        yield from heading("other files", width)
    for page in others:
        fate = in_one_sentence(page.told.differences).removeprefix("file ")
        yield from flowing((Span("• ", "quiet"), Span(f"{page.document} {fate}")), width, indent=1)


def between_lines(
    before: Revision, after: Revision, pages: Sequence[Page], width: int, manner: Manner
) -> Iterator[Line]:
    """What changed from one pinned revision to another."""
    yield from days_lines(before.when.date(), after.when.date(), pages, width, manner)


def days_lines(
    before: date, after: date, pages: Sequence[Page], width: int, manner: Manner
) -> Iterator[Line]:
    """What changed from the one day to the other."""
    days = f"What changed from {spoken_day(before)} to {spoken_day(after)}"
    yield from flowing(Span(days, "strong"), width, indent=0)
    if not pages:
        yield from flowing(Span("Nothing of what is shown here."), width, indent=0)
    yield from _pages(pages, width, manner)
