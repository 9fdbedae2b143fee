"""The overview: what needs attention, what comes next, outcomes and needs, who was heard when, the people."""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.attention import Attention
from senco_tui.casework.kind_words import NARROW
from senco_tui.casework.pupil import Concern, Need, Person, Pupil
from senco_tui.casework.spoken import spoken_day
from senco_tui.casework.vocabulary import NEED_WORDS
from senco_tui.clocks.clock import Standing, standing
from senco_tui.tui.presenting.casefile.contacts import action_words
from senco_tui.tui.presenting.casefile.facts import facts
from senco_tui.tui.presenting.casefile.header import date_spans
from senco_tui.tui.presenting.casefile.opened import Opened, place
from senco_tui.tui.presenting.dates import from_today, short_day
from senco_tui.tui.presenting.document import attention, sections
from senco_tui.tui.presenting.labelled import Words, flowing, heading, labelled
from senco_tui.tui.presenting.line import Line, Span

MOST_DATES = 6
"""Running clocks shown on the overview; the rest are counted."""


def overview_tab(opened: Opened, width: int) -> Iterator[Line]:
    """Everything that says at a glance how this pupil stands."""
    yield from _troubles(opened, width)
    yield from _dates(opened, width)
    yield from _outcomes(opened, width)
    if opened.case.pupil:
        yield from _needs(opened.case.pupil.value, opened.today, width)
        yield from _concern(opened.case.pupil.value.concern, opened, width)
    if opened.case.attention:
        yield from _put_aside(opened.case.attention.value, opened.today, width)
    yield from _heard(opened, width)
    if opened.case.pupil:
        yield from _people(opened.case.pupil.value.people, width)
        yield from heading("About", width, "casefile")
        for label, words in facts(opened.case.pupil.value, opened.today):
            yield from labelled(label, words, width, key="casefile")
        yield from sections(opened.case.pupil.words, width, key="casefile")


def _troubles(opened: Opened, width: int) -> Iterator[Line]:
    """One line for each document that needs a person; nothing else of the pupil is hidden by it."""
    for problem in opened.problems:
        document = problem.document or ""
        named = Span(f"{document or problem.path} ", "strong")
        for line in attention([problem], width - len(named.text), key=document or None):
            yield Line((named, *line.spans), line.key)
            named = Span(" " * len(named.text))
    if opened.problems:
        yield Line()


def _dates(opened: Opened, width: int) -> Iterator[Line]:
    running = opened.running()
    yield Line((Span("What comes next", "heading"),))
    for clock in running[:MOST_DATES]:
        day, *when = date_spans(clock, opened)
        yield from labelled(day.text, when, width, column=16, key=clock.document)
    if len(running) > MOST_DATES:
        yield from flowing(Span(f"and {len(running) - MOST_DATES} more dates", "quiet"), width)
    missing = [c for c in opened.clocks if standing(c, opened.today) is Standing.MISSING]
    for clock in missing:
        told = f"? {clock.words or clock.rule}: {clock.missing}"
        yield from flowing(Span(told, "warn"), width, key=clock.document)
    if not running and not missing:
        yield from flowing(Span("no date is running", "quiet"), width)


def _outcomes(opened: Opened, width: int) -> Iterator[Line]:
    filed = opened.case.plan
    if filed is None:
        return
    plan = filed.value
    due = f", review {spoken_day(plan.review_due)}" if plan.review_due else ", no review date"
    yield from heading(f"Plan, cycle {plan.cycle}{due}", width, "plan")
    for outcome in plan.outcomes:
        key = place("plan", outcome.id)
        yield from labelled(outcome.id, outcome.text, width, column=4, key=key)
    if not plan.outcomes:
        yield from flowing(Span("? no outcomes", "warn"), width, key="plan")


def _needs(pupil: Pupil, today: date, width: int) -> Iterator[Line]:
    yield from heading("Needs", width, "casefile")
    needs = pupil.needs_on(today)
    for need in needs:
        key = place("casefile", f"needs.{pupil.needs.index(need)}")
        yield from labelled(need.code, _need(need), width, column=6, key=key)
    if not needs:
        yield from flowing(Span("? none recorded", "warn"), width, key="casefile")


def _need(need: Need) -> list[Span]:
    rank = {1: ", primary", 2: ", secondary"}.get(need.rank, "")
    since = f", since {short_day(need.since)}" if need.since else ""
    by = f"; diagnosed by {need.diagnosed_by}" if need.diagnosed_by else ""
    on = f" {short_day(need.diagnosed)}" if need.diagnosed else ""
    evidence = f" · {need.evidence}" if need.evidence else ""
    return [Span(f"{NEED_WORDS[need.code]}{rank}"), Span(f"{since}{by}{on}{evidence}", "quiet")]


def _concern(concern: Concern | None, opened: Opened, width: int) -> Iterator[Line]:
    if concern is None:
        return
    key = place("casefile", "concern")
    yield from heading("Concern", width, key)
    raised = f"{spoken_day(concern.raised)}" if concern.raised else "nobody wrote when"
    by = f" by {concern.raised_by}" if concern.raised_by else ""
    yield from labelled("raised", raised + by, width, key=key)
    for label, words in (("seen", concern.seen), ("tried", concern.tried), ("decided", concern.decision)):
        if words:
            yield from labelled(label, words, width, key=key)
    told = concern.parents_told
    said = Span(spoken_day(told)) if told else Span("? not yet", "warn")
    yield from labelled(f"{opened.wording.parents} told", said, width, key=key)
    if concern.decided is None:
        yield from labelled("decide by", _when(concern.decide_by, opened.today), width, key=key)


def _put_aside(held: Attention, today: date, width: int) -> Iterator[Line]:
    if not (held.waiting or held.snoozed or held.actions):
        return
    yield from heading("Put aside", width, "attention")
    for waiting in held.waiting:
        told = [Span(waiting.what), Span(f" · {waiting.holder}", "theirs"), Span(" · chase ")]
        yield from labelled("waiting", [*told, _when(waiting.chase_by, today)], width, key="attention")
    for snoozed in held.snoozed:
        again = f" ({snoozed.times}×)" if snoozed.times > 1 else ""
        words = f"{snoozed.reason.replace('_', ' ')} until {spoken_day(snoozed.until)}{again}: {snoozed.why}"
        yield from labelled("snoozed", words, width, key="attention")
    for action in held.actions:
        yield from labelled("action", action_words(action), width, key="attention")


def _heard(opened: Opened, width: int) -> Iterator[Line]:
    """Who was last heard, and how long ago: silence is said aloud."""
    case, today = opened.case, opened.today
    yield from heading("Last heard", width)
    learner = f"the {opened.wording.learner}"
    heard = (
        ("any entry", case.last_entry(today)),
        ("the family", case.last_family_contact(today)),
        (learner if len(learner) <= NARROW else opened.wording.view, case.last_pupil_voice(today)),
    )
    for label, day in heard:
        words: Words = (
            f"{spoken_day(day)}, {from_today(day, today)}" if day else Span("? never recorded", "warn")
        )
        yield from labelled(label, words, width)


def _people(people: tuple[Person, ...], width: int) -> Iterator[Line]:
    yield from heading("People", width, "casefile")
    for n, person in enumerate(people):
        key = place("casefile", f"people.{n}")
        duty = " · parental responsibility" if person.parental_responsibility else ""
        reach = " · ".join(p for p in (person.channel, person.phone, person.email) if p)
        told = [Span(person.name), Span(duty, "quiet"), Span(f" · {reach}" if reach else "")]
        yield from labelled(person.relation, told, width, key=key)
    if not people:
        yield from flowing(Span("? nobody is named", "warn"), width, key="casefile")


def _when(day: date | None, today: date) -> Span:
    if day is None:
        return Span("? no date", "warn")
    return Span(f"{spoken_day(day)}, {from_today(day, today)}", "overdue" if day < today else "")
