"""Everything dated in a case file, as events: the day, what kind of thing, its words, and where it stands."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.ehc import AnnualReview, Ehc
from senco_tui.casework.kind_words import WORDING, Wording
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.record import Review
from senco_tui.casework.vocabulary import NEED_WORDS, STATUS_WORDS, Met, NoteKind, SettingKind
from senco_tui.casework.written import is_late

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


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, or is to happen, on a day; `written` says when it was recorded, if late."""

    day: date
    kind: str
    words: str
    document: str
    written: date | None = None


def events(
    case: CaseFile,
    names: Mapping[str, str] | None = None,
    written: Mapping[str, date] | None = None,
    wording: Wording = WORDING[SettingKind.PRIMARY],
) -> tuple[Event, ...]:
    """Every event, newest first, on one day by kind.

    `names` says who an agency's id is, `written` when each record was first recorded.
    """
    recorded = written or {}
    found = [
        *_of_pupil(case, wording),
        *_of_plan(case),
        *(_when_written(one, recorded) for one in _of_records(case)),
        *_of_requests(case, names or {}, recorded),
        *_of_ehc(case),
    ]
    return tuple(sorted(found, key=lambda e: (-e.day.toordinal(), e.kind, e.document)))


def _when_written(event: Event, recorded: Mapping[str, date]) -> Event:
    """The same event, with the day it was recorded where that was late."""
    day = recorded.get(event.document)
    return replace(event, written=day) if day is not None and is_late(event.day, day) else event


def _dated(kind: str, document: str, days: Iterable[tuple[date | None, str]]) -> Iterator[Event]:
    for day, words in days:
        if day is not None:
            yield Event(day, kind, words, document)


def _of_pupil(case: CaseFile, wording: Wording) -> Iterator[Event]:
    if case.pupil is None:
        return
    pupil = case.pupil.value
    yield from _dated(
        wording.learner, "casefile", ((pupil.admitted, "came to us"), (pupil.left, _left(pupil)))
    )
    yield from _dated(wording.learner, "casefile", ((pupil.records_sent, "records sent on"),))
    for spell in pupil.status:
        why = f": {spell.reason}" if spell.reason else ""
        yield Event(spell.since, "status", f"{STATUS_WORDS[spell.code]}{why}", "casefile")
    for need in pupil.needs:
        named = f"{need.code} · {NEED_WORDS[need.code]}"
        dated = ((need.since, f"{named} recorded"), (need.until, f"{named} no longer recorded"))
        yield from _dated("need", "casefile", dated)
        yield from _dated("need", "casefile", ((need.diagnosed, f"{named} diagnosed"),))
    yield from _dated("suspension", "casefile", ((day, "suspended") for day in pupil.suspensions))
    if pupil.part_time:
        ends = ((pupil.part_time.since, "begins"), (pupil.part_time.until, "ends"))
        yield from _dated("part time", "casefile", ((d, f"part-time timetable {w}") for d, w in ends))
    if concern := pupil.concern:
        decision = f"decided: {concern.decision}" if concern.decision else "decided"
        yield from _dated("concern", "casefile", ((concern.raised, f"raised: {concern.seen or 'no words'}"),))
        dated = ((concern.parents_told, f"{wording.parents} told"), (concern.decided, decision))
        yield from _dated("concern", "casefile", dated)


def _left(pupil: Pupil) -> str:
    return f"left us for {pupil.left_to}" if pupil.left_to else "left us"


def _of_plan(case: CaseFile) -> Iterator[Event]:
    if case.plan:
        plan = case.plan.value
        dated = [(plan.since, f"cycle {plan.cycle} begins"), (plan.agreed, f"cycle {plan.cycle} agreed")]
        dated.append((plan.review_due, f"review of cycle {plan.cycle} due"))
        yield from _dated("plan", "plan", dated)
        for outcome in plan.outcomes:
            since = ((outcome.since, f"{outcome.id} set: {outcome.text}"),)
            yield from _dated("outcome", f"plan#{outcome.id}", since)
    if case.profile:
        yield from _dated("profile", "profile", ((case.profile.value.reviewed, "one-page profile reviewed"),))


def _of_records(case: CaseFile) -> Iterator[Event]:
    for review in case.reviews:
        yield Event(review.value.happened, "review", _judged(review.value), review.name)
    for contact in case.contacts:
        value = contact.value
        topic = value.topic or _beginning(contact.words[0].text if contact.words else "")
        yield Event(
            value.happened, "contact", f"{value.channel or 'contact'}: {topic or 'no words'}", contact.name
        )
    for note in case.notes:
        topic = note.value.topic or _beginning(note.words[0].text if note.words else "")
        kind = "voice" if note.value.kind is NoteKind.PUPIL_VOICE else str(note.value.kind)
        yield Event(note.value.happened, kind, topic or "no words", note.name)


def _judged(review: Review) -> str:
    said = {Met.MET: "met", Met.PARTLY: "partly met", Met.NOT: "not met"}
    stood = ", ".join(f"{o.id} {said[o.met]}" for o in review.outcomes) or "no outcome judged"
    return f"{stood}; {review.next_step}" if review.next_step else stood


def _of_requests(case: CaseFile, names: Mapping[str, str], recorded: Mapping[str, date]) -> Iterator[Event]:
    """Every entry of every thread; a request was first recorded with the first of its entries."""
    for filed in case.requests:
        request = filed.value
        topic = f", {request.topic}" if request.topic else ""
        of = names.get(request.of, request.of)
        for n, entry in enumerate(request.entries):
            words = f": {entry.words}" if entry.words else ""
            event = Event(entry.on, "request", f"{of} {entry.act}{topic}{words}", filed.name)
            yield _when_written(event, recorded) if n == 0 else event


def _of_ehc(case: CaseFile) -> Iterator[Event]:
    if case.ehc:
        ehc: Ehc = case.ehc.value
        yield from _dated("EHC", "ehc", ((getattr(ehc, name), words) for name, words in STEPS))
        yield from _dated("EHC", "ehc", ((day, "amended plan") for day in ehc.amended))
    for filed in case.annual_reviews:
        review: AnnualReview = filed.value
        ladder = LADDER if review.met is None else tuple(s for s in LADDER if s[0] != "meeting")
        dated = ((getattr(review, name), f"annual review: {words}") for name, words in ladder)
        yield from _dated("EHC", filed.name, dated)


def _beginning(text: str) -> str:
    """The first line with words in it."""
    return next((row.strip() for row in text.split("\n") if row.strip()), "")
