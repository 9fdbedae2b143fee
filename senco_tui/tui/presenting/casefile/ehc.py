"""The EHC process: its ladder, the annual reviews with theirs, then needs, outcomes and provision."""

from collections.abc import Iterator, Sequence

from senco_tui.casework.casefile import Filed
from senco_tui.casework.ehc import AnnualReview, Ehc, SectionF
from senco_tui.casework.spoken import spoken_number
from senco_tui.clocks.ladder import ladders
from senco_tui.clocks.rungs import Step
from senco_tui.tui.presenting.casefile.opened import Opened
from senco_tui.tui.presenting.casefile.rungs import COLUMN, rungs
from senco_tui.tui.presenting.dates import short_day
from senco_tui.tui.presenting.labelled import flowing, heading, labelled
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.words import joined


def ehc_tab(opened: Opened, width: int) -> Iterator[Line]:
    """The process as a ladder, the plan's own lines, the annual reviews, each with its ladder."""
    filed = opened.case.ehc
    if filed is None and not opened.case.annual_reviews:
        yield from flowing("There is no EHC process in this case file.", width, indent=0)
    every = ladders(opened.case, opened.clocks, opened.today)
    by_document = {ladder.document: ladder.steps for ladder in every}
    if filed is not None:
        yield from _process(filed.value, by_document.get("ehc", ()), opened, width)
    beside = by_document.get(None, ())
    if beside:
        yield from heading("What comes beside", width)
        yield from rungs(beside, opened, width)
    for review in reversed(opened.case.annual_reviews):
        yield from _annual_review(review, by_document.get(review.name, ()), opened, width)
    if filed is not None:
        yield from _plan(filed.value, opened, width)


def _process(ehc: Ehc, steps: Sequence[Step], opened: Opened, width: int) -> Iterator[Line]:
    who = " · ".join(p for p in (ehc.la, ehc.officer) if p)
    first = [Span("EHC process", "heading"), Span(f" · {who}" if who else "")]
    yield from flowing(first, width, indent=0, key="ehc")
    said = {"requested": f"by {ehc.requested_by}" if ehc.requested_by else "", "decided": ehc.decision or ""}
    yield from rungs(steps, opened, width, said)
    for day in ehc.amended:
        yield from labelled("✓ amended", short_day(day), width, column=COLUMN, key="ehc")
    for label, held in (("placement", ehc.placement), ("band", ehc.band), ("next phase", ehc.next_phase)):
        if held:
            yield from labelled(f"  {label}", held, width, column=COLUMN, key="ehc")
    if ehc.top_up is not None:
        yield from labelled("  top-up", f"£{ehc.top_up:,}", width, column=COLUMN, key="ehc")


def _plan(ehc: Ehc, opened: Opened, width: int) -> Iterator[Line]:
    if ehc.needs:
        yield from heading("B · needs", width, "ehc")
    for need in ehc.needs:
        yield from labelled(need.id, need.text, width, column=5, key="ehc")
    if ehc.outcomes:
        yield from heading("E · outcomes", width, "ehc")
    for outcome in ehc.outcomes:
        tied = f" (for {outcome.need})" if outcome.need else ""
        yield from labelled(outcome.id, outcome.text + tied, width, column=5, key="ehc")
    if ehc.provision:
        yield from heading("F · provision", width, "ehc")
    for line in ehc.provision:
        yield from labelled(line.id, line.text, width, column=5, key="ehc")
        given = f" · through {joined(opened.named(one) for one in line.provision)}" if line.provision else ""
        yield from labelled("", [_amount(line), Span(given, "quiet")], width, column=5, key="ehc")


def _amount(line: SectionF) -> Span:
    """Who, how long, how often, in what group; the law wants all four, so what is missing is said."""
    told = [line.who or "? who"]
    told.append(f"{line.minutes} minutes" if line.minutes else "? how long")
    told.append(f"{spoken_number(line.per_week)} a week" if line.per_week else "? how often")
    told.append(f"group of {line.group_size}" if line.group_size else "? in what group")
    missing = any(t.startswith("?") for t in told)
    return Span(" · ".join(told), "warn" if missing else "quiet")


def _annual_review(
    filed: Filed[AnnualReview], steps: Sequence[Step], opened: Opened, width: int
) -> Iterator[Line]:
    review, key = filed.value, filed.name
    day = review.met or review.meeting
    yield from heading(f"Annual review · {short_day(day) if day else 'no day set'}", width, key)
    booked = f"booked for {short_day(review.meeting)}" if review.meeting and not review.met else ""
    yield from rungs(steps, opened, width, {"met": booked, "decided": review.decision or ""})
    came = joined(i.role for i in review.invitees if i.attended)
    beside: list[tuple[str, str | Span | None]] = [("asked of LA", review.recommendation)]
    if review.invitees:
        beside.append(("invited", joined(i.role for i in review.invitees)))
    if review.invitees and review.met:
        beside.append(("came", came or Span("? nobody is marked", "warn")))
    for label, words in beside:
        if words:
            yield from labelled(f"  {label}", words, width, column=COLUMN, key=key)
