"""The EHC process: its dates in order, then needs, outcomes and provision, then the annual reviews."""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.casefile import Filed
from senco_tui.casework.ehc import AnnualReview, Ehc, SectionF
from senco_tui.casework.spoken import spoken_number
from senco_tui.tui.presenting.casefile.opened import Opened
from senco_tui.tui.presenting.dates import short_day
from senco_tui.tui.presenting.labelled import flowing, heading, labelled
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.words import joined

STEPS = (
    ("requested", "asked for"),
    ("decided", "decision"),
    ("advice_asked", "advice asked"),
    ("advice_sent", "advice sent"),
    ("refused", "refused"),
    ("draft_served", "draft plan"),
    ("draft_answered", "draft reply"),
    ("consulted", "consulted"),
    ("consultation_answered", "answered"),
    ("plan_made", "final plan"),
    ("ceased", "ceased"),
)
"""The steps of the process in the order the law gives them: field, and its words."""

LADDER = (
    ("meeting", "meeting"),
    ("requests_sent", "asked"),
    ("notice_sent", "invited"),
    ("papers_sent", "papers out"),
    ("met", "met"),
    ("report_sent", "report sent"),
    ("decided", "LA decided"),
    ("amendment_notice", "notice"),
    ("final", "final"),
)
"""An annual review's dates in order."""


def ehc_tab(opened: Opened, width: int) -> Iterator[Line]:
    """The process and the plan's own lines."""
    filed = opened.case.ehc
    if filed is None and not opened.case.annual_reviews:
        yield from flowing("There is no EHC process in this case file.", width, indent=0)
    if filed is not None:
        yield from _process(filed.value, width)
        yield from _plan(filed.value, opened, width)
    for review in reversed(opened.case.annual_reviews):
        yield from _annual_review(review, width)


def _process(ehc: Ehc, width: int) -> Iterator[Line]:
    who = " · ".join(p for p in (ehc.la, ehc.officer) if p)
    first = [Span("EHC process", "heading"), Span(f" · {who}" if who else "")]
    yield from flowing(first, width, indent=0, key="ehc")
    said = {"requested": ehc.requested_by and f" · by {ehc.requested_by}"}
    said["decided"] = ehc.decision and f" · {ehc.decision}"
    for day, name, words in _reached(ehc):
        yield from labelled(words, f"{short_day(day)}{said.get(name) or ''}", width, key="ehc")
    for day in ehc.amended:
        yield from labelled("amended", short_day(day), width, key="ehc")
    for label, held in (("placement", ehc.placement), ("band", ehc.band), ("next phase", ehc.next_phase)):
        if held:
            yield from labelled(label, held, width, key="ehc")
    if ehc.top_up is not None:
        yield from labelled("top-up", f"£{ehc.top_up:,}", width, key="ehc")


def _reached(ehc: Ehc) -> list[tuple[date, str, str]]:
    """The steps that were reached, by their day: day, field, words."""
    days = ((getattr(ehc, name), name, words) for name, words in STEPS)
    return sorted((step for step in days if step[0] is not None), key=lambda step: step[0])


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


def _annual_review(filed: Filed[AnnualReview], width: int) -> Iterator[Line]:
    review, key = filed.value, filed.name
    day = review.met or review.meeting
    yield from heading(f"Annual review · {short_day(day) if day else 'no day set'}", width, key)
    for name, words in LADDER:
        reached: date | None = getattr(review, name)
        told = Span(short_day(reached)) if reached else Span("·", "quiet")
        if reached:
            yield from labelled(words, told, width, key=key)
    if review.recommendation:
        yield from labelled("asked of LA", review.recommendation, width, key=key)
    if review.decision:
        yield from labelled("LA decision", review.decision, width, key=key)
    came = joined(i.role for i in review.invitees if i.attended)
    if review.invitees:
        yield from labelled("invited", joined(i.role for i in review.invitees), width, key=key)
        yield from labelled("came", came or Span("? nobody is marked", "warn"), width, key=key)
