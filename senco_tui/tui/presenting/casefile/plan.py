"""The plan on the screen: the cycle, each outcome as a small block, what is missing said, then its prose."""

from collections.abc import Iterator, Mapping
from datetime import date

from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.spoken import spoken_day
from senco_tui.tui.presenting.casefile.kept import kept_lines
from senco_tui.tui.presenting.casefile.opened import Opened, Stood, place
from senco_tui.tui.presenting.dates import from_today, short_day, span_in_words
from senco_tui.tui.presenting.document import sections
from senco_tui.tui.presenting.labelled import flowing, labelled, readable
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.words import joined, need_words, people, times
from senco_tui.tui.presenting.wrapping import wrapped

INDENT = 4
"""Cells before the fields of an outcome; its id stands in them."""


def plan_tab(opened: Opened, width: int) -> Iterator[Line]:
    """The live cycle, its outcomes and the words of the plan."""
    filed = opened.case.plan
    if filed is None:
        yield from flowing("There is no plan in this case file.", width, indent=0, key="plan")
        yield from flowing(Span("e writes one from its template.", "quiet"), width, indent=0, key="plan")
        return
    yield from _cycle(filed.value, opened.today, width)
    for outcome in filed.value.outcomes:
        yield Line()
        yield from outcome_block(outcome, opened.today, width, opened.stood.get(outcome.id), opened.names)
    if not filed.value.outcomes:
        yield Line((), "plan")
        yield from flowing(Span("? no outcomes", "warn"), width, indent=0, key="plan")
    yield from sections(filed.words, width, key="plan")


def outcome_block(
    outcome: Outcome,
    today: date,
    width: int,
    stood: Stood | None = None,
    names: Mapping[str, str] | None = None,
) -> Iterator[Line]:
    """One outcome: its words beside its id, then what it starts from, aims at, is measured and done by."""
    key = place("plan", outcome.id)
    first = (Span(f"{outcome.id:<{INDENT - 1}} ", "key"),)
    rest = (Span(" " * max(INDENT, len(outcome.id) + 1)),)
    text = Span(outcome.text or "no words yet", "strong" if outcome.text else "warn")
    yield from wrapped([text], readable(width), first=first, rest=rest, key=key)
    for label, words in _fields(outcome, today, stood):
        yield from labelled(label, words, width, indent=INDENT, key=key)
    if outcome.provision:
        given = joined((names or {}).get(one, one) for one in outcome.provision)
        yield from labelled("provision", given, width, indent=INDENT, key=key)


def _fields(outcome: Outcome, today: date, stood: Stood | None) -> Iterator[tuple[str, list[Span]]]:
    yield (
        "from → to",
        [_given(outcome.baseline, "no baseline"), Span(" → "), _given(outcome.target, "no target")],
    )
    yield "measured by", [_given(outcome.measure, "no measure")]
    yield "by", [_due(outcome.by, today)]
    yield "has stood", [Span(standing_words(outcome, today, stood))]
    if outcome.need:
        yield "need", [Span(need_words(outcome.need))]
    if outcome.who:
        yield "who", [Span(outcome.who)]
    for n, strategy in enumerate(outcome.strategies):
        yield "" if n else "strategies", [Span(strategy)]
    if not outcome.strategies:
        yield "strategies", [Span("? none written", "warn")]


def standing_words(outcome: Outcome, today: date, stood: Stood | None) -> str:
    """How long an outcome has stood: `8 months, since 5 Mar 2026; carried on unchanged twice`."""
    since = outcome.since or (stood.since if stood else None)
    if since is None:
        return "nobody wrote since when"
    told = f"{span_in_words(since, today)}, since {short_day(since)}"
    if since > today:
        told = f"begins {spoken_day(since)}, {from_today(since, today)}"
    if stood and stood.since != since:
        told += f"; these words since {short_day(stood.since)}"
    if stood and stood.carried:
        told += f"; carried on unchanged {times(stood.carried)}"
    return told


def _cycle(plan: Plan, today: date, width: int) -> Iterator[Line]:
    begun = f" · from {short_day(plan.since)}" if plan.since else ""
    layer = f" · {plan.layer}" if plan.layer else ""
    yield from flowing(
        [Span(f"Cycle {plan.cycle}", "heading"), Span(begun + layer)], width, indent=0, key="plan"
    )
    yield from labelled("review", _due(plan.review_due, today), width, indent=0, key="plan")
    agreed = f"by {people(plan.agreed_by)}" if plan.agreed_by else ""
    agreed += f" on {short_day(plan.agreed)}" if plan.agreed else ""
    words = Span(agreed.strip()) if agreed else Span("? with nobody yet", "warn")
    yield from labelled("agreed", words, width, indent=0, key="plan")
    if plan.key_person:
        yield from labelled("key person", plan.key_person, width, indent=0, key="plan")
    for n, need in enumerate(plan.needs):
        yield from labelled("" if n else "needs", need_words(need), width, indent=0, key="plan")
    yield from kept_lines(plan, width, indent=0, key="plan")


def _given(words: str | None, missing: str) -> Span:
    return Span(words) if words else Span(f"? {missing}", "warn")


def _due(day: date | None, today: date) -> Span:
    """A date to come, said as late once it is past."""
    if day is None:
        return Span("? no date", "warn")
    if day < today:
        return Span(f"{spoken_day(day)}, {span_in_words(day, today)} overdue", "overdue")
    return Span(f"{spoken_day(day)}, {from_today(day, today)}")
