"""Reviews, newest first: how each outcome stood as a mark and a word, the evidence, and what comes next."""

from collections.abc import Iterator

from senco_tui.casework.casefile import Filed
from senco_tui.casework.record import Judgement, Review
from senco_tui.casework.spoken import spoken_day
from senco_tui.tui.presenting.casefile.kept import kept_lines
from senco_tui.tui.presenting.casefile.opened import Opened
from senco_tui.tui.presenting.dates import from_today, short_day
from senco_tui.tui.presenting.document import sections
from senco_tui.tui.presenting.labelled import flowing, labelled, readable
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.words import MET_SPANS, people
from senco_tui.tui.presenting.wrapping import wrapped


def reviews_tab(opened: Opened, width: int) -> Iterator[Line]:
    """Every review of the plan."""
    reviews = sorted(opened.case.reviews, key=lambda r: (r.value.happened, r.name), reverse=True)
    if not reviews:
        yield from flowing("No review has been held yet.", width, indent=0)
        yield from flowing(Span("o holds one.", "quiet"), width, indent=0)
    for n, filed in enumerate(reviews):
        if n:
            yield Line()
        yield from review_block(filed, opened, width)


def review_block(filed: Filed[Review], opened: Opened, width: int) -> Iterator[Line]:
    """One review: when, who, each outcome, the next step, then its words."""
    review = filed.value
    when = f"{spoken_day(review.happened)}"
    ago = f", {from_today(review.happened, opened.today)}"
    cycle = f" · cycle {review.cycle}" if review.cycle is not None else ""
    first = [Span(when, "heading"), Span(ago + cycle)]
    yield from flowing(first, width, indent=0, key=filed.name)
    present = Span(people(review.present)) if review.present else Span("? nobody is named", "warn")
    yield from labelled("present", present, width, key=filed.name)
    for judged in review.outcomes:
        yield from _judgement(judged, width, filed.name)
    if not review.outcomes:
        yield from flowing(Span("? no outcome was judged", "warn"), width, key=filed.name)
    step = Span(str(review.next_step)) if review.next_step else Span("? not decided", "warn")
    yield from labelled("next step", step, width, key=filed.name)
    sent = Span(short_day(review.sent)) if review.sent else Span("? not sent to the family", "warn")
    yield from labelled("sent", sent, width, key=filed.name)
    yield from kept_lines(review, width, key=filed.name)
    yield from sections(filed.words, width, indent=2, key=filed.name)


def _judgement(judged: Judgement, width: int, key: str) -> Iterator[Line]:
    """`✓ met  o1  its words that day`, with the evidence under it."""
    mark = MET_SPANS[judged.met]
    column = max(len(s.text) for s in MET_SPANS.values())
    lead = (Span("  "), Span(f"{mark.text:<{column}}", mark.style), Span(f"  {judged.id}  ", "key"))
    under = (Span(" " * sum(len(s.text) for s in lead)),)
    scale = [Span(f" ({judged.scale:+d})", "quiet")] if judged.scale is not None else []
    yield from wrapped([Span(judged.text), *scale], readable(width), first=lead, rest=under, key=key)
    if judged.evidence:
        told = [Span(judged.evidence, "quiet")]
        yield from wrapped(told, readable(width), first=under, rest=under, key=key)
