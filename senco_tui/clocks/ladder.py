"""The EHC process and each annual review as ladders: which rungs are done, due, unsaid, or still ahead."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.ehc import AnnualReview, Ehc
from senco_tui.clocks.clock import Clock, days_late, is_open
from senco_tui.clocks.ehc_plan import decides_alone, review_planned, reviews_held, says_amend, says_no
from senco_tui.clocks.rungs import (
    AMENDED,
    ASSESSMENT,
    BESIDE,
    CONSULTED,
    LA,
    OWN,
    REFUSED,
    REVIEW,
    SCHOOL,
    UNWRITTEN,
    Rung,
    Step,
    Way,
)


@dataclass(frozen=True, slots=True)
class Ladder:
    """One way up, lowest rung first: the process (`ehc`), a review by its document, or what comes beside."""

    document: str | None
    steps: tuple[Step, ...]


def ladders(case: CaseFile, clocks: Sequence[Clock], today: date) -> tuple[Ladder, ...]:
    """The process first, then what runs beside it, then the annual reviews, the newest first.

    Args:
        case: The pupil's file; heads are enough.
        clocks: All clocks of the pupil, as `running.clocks` gives them.
        today: The day the rungs are looked at.
    """
    found: list[Ladder] = []
    if case.ehc is not None:
        found.append(Ladder("ehc", tuple(_process(case.ehc.value, case, clocks, today))))
    found.append(Ladder(None, tuple(_beside(case, clocks, today))))
    found += [_review(filed, case, clocks, today) for filed in reversed(case.annual_reviews)]
    return tuple(ladder for ladder in found if ladder.steps)


def _process(ehc: Ehc, case: CaseFile, clocks: Sequence[Clock], today: date) -> Iterator[Step]:
    refused = ehc.refused is not None or (says_no(ehc.decision) and ehc.plan_made is None)
    ways: tuple[Way, ...] = ASSESSMENT[:2] if refused and ehc.refused is None else ASSESSMENT
    if refused:
        ways = (*(w for w in ways if w.field != "plan_made" or ehc.plan_made), *REFUSED)
    if ehc.refused is not None:
        ways = (*ways, Way("refused", "refused", LA))
    if ehc.requested is None and ehc.plan_made is not None:
        ways = tuple(replace(w, always=False) for w in ways)
    if ehc.consulted or ehc.consultation_answered:
        ways = (*ways[:-1], *CONSULTED, ways[-1])
    if ehc.ceased:
        ways = (*ways, Way("ceased", "ceased", LA))
    if decides_alone(case, today):
        ways = tuple(replace(w, words=OWN.get(w.field, w.words)) for w in ways)
    yield from _looked_at(ways, ehc, "ehc", [c for c in clocks if c.document == "ehc"], today)


def _review(filed: Filed[AnnualReview], case: CaseFile, clocks: Sequence[Clock], today: date) -> Ladder:
    """One review's rungs; of one long past only what was recorded, since nothing more is asked of it."""
    planned, held = review_planned(case), reviews_held(case)
    now = filed in (planned, held[-1].filed if held else None)
    review = filed.value
    ways: tuple[Way, ...] = REVIEW
    if (review.decided and says_amend(review.decision)) or review.amendment_notice or review.final:
        ways = (*ways, *AMENDED)
    if review.met is None and review.meeting is None:
        ways = tuple(replace(w, field="meeting") if w.field == "met" else w for w in ways)
    if not now:
        ways = tuple(replace(w, always=False) for w in ways)
    ours = [c for c in clocks if c.document == filed.name]
    steps = list(_looked_at(ways, review, filed.name, ours, today))
    adult = next((c for c in ours if c.rule == "adulthood.review"), None)
    if adult is not None and now:
        steps.append(_adulthood(adult, review))
    return Ladder(filed.name, tuple(steps))


def _adulthood(clock: Clock, review: AnnualReview) -> Step:
    """Preparation for adulthood, from Year 9 on: considered at the meeting, or nobody wrote that it was."""
    if clock.met is not None:
        return Step("adulthood", SCHOOL, Rung.DONE, clock.document, on=clock.met, clock=clock, late=0)
    if review.met is None:
        return Step("adulthood", SCHOOL, Rung.AHEAD, clock.document, clock=clock)
    missing = "whether preparation for adulthood was considered"
    return Step("adulthood", SCHOOL, Rung.UNSAID, clock.document, clock=clock, missing=missing)


def _beside(case: CaseFile, clocks: Sequence[Clock], today: date) -> Iterator[Step]:
    """Moves, reassessment, and the reviews nobody has begun a file for."""
    planned = review_planned(case)
    if planned is None:
        nexts = [c for c in clocks if c.rule == "annual_review.meeting_latest" and c.met is None]
        unborn = [c for c in clocks if c.rule == "annual_review.complete" and c.missing]
        for clock in (*nexts, *unborn):
            yield _step(Way("", "next review", SCHOOL), None, None, clock, passed=False, today=today)
    for rule, words, side in BESIDE:
        for clock in clocks:
            if clock.rule == rule:
                yield _step(Way("", words, side), clock.met, None, clock, passed=False, today=today)


def _looked_at(
    ways: Sequence[Way], value: Ehc | AnnualReview, document: str, clocks: Sequence[Clock], today: date
) -> Iterator[Step]:
    days: list[date | None] = [getattr(value, way.field) for way in ways]
    for n, (way, on) in enumerate(zip(ways, days, strict=True)):
        clock = next((c for c in clocks if c.rule == way.rule), None)
        passed = any(day is not None and day <= today for day in days[n + 1 :])
        if on is not None or way.always:
            yield _step(way, on, document, clock, passed=passed, today=today)


def _step(
    way: Way, on: date | None, document: str | None, clock: Clock | None, *, passed: bool, today: date
) -> Step:
    field = way.field or None
    made = Step(way.words, way.side, Rung.AHEAD, document or (clock.document if clock else None), field)
    if on is not None:
        late = days_late(replace(clock, met=on), on) if clock is not None and clock.due else None
        return replace(made, stands=Rung.DONE, on=on, clock=clock, late=late)
    if clock is not None and is_open(clock, today):
        return replace(made, stands=Rung.DUE, clock=clock, late=days_late(clock, today))
    if clock is not None and clock.missing:
        return replace(made, stands=Rung.UNSAID, clock=clock, missing=clock.missing)
    if passed:
        return replace(made, stands=Rung.UNSAID, clock=clock, missing=UNWRITTEN)
    return replace(made, clock=clock)
