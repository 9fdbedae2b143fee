"""Which steps of an EHC process lie with the local authority: its own dates that run and are not met."""

from collections.abc import Iterable, Iterator
from datetime import date

from senco_tui.casework.attention import Attention, Waiting
from senco_tui.casework.vocabulary import Side
from senco_tui.clocks.clock import Clock, Standing, is_open, standing
from senco_tui.triage.starting import detail_of

ONLY_IF_REFUSING = "needs_assessment.refusal_to_issue"
"""A notice the LA owes only where it will make no plan: its day passing is no lateness by itself."""


def las_steps(clocks: Iterable[Clock], today: date) -> Iterator[Clock]:
    """The LA's open steps among one pupil's clocks; a review we have not held is no step of theirs."""
    every = tuple(clocks)
    unheld = {c.subject for c in every if c.rule == "annual_review.meeting_latest" and c.met is None}
    for clock in every:
        if clock.side is not Side.LA or clock.rule in ("request.chase", ONLY_IF_REFUSING):
            continue
        if clock.rule == "annual_review.complete" and clock.subject in unheld:
            continue
        if is_open(clock, today):
            yield clock


def is_late(clock: Clock, today: date) -> bool:
    """Say whether the step's own date has passed."""
    return standing(clock, today) is Standing.OVERDUE


def logged_for(clock: Clock, attention: Attention | None) -> tuple[Waiting, ...]:
    """What was put down as waited for because of this step: where its nudges are counted."""
    listed = attention.waiting if attention else ()
    return tuple(w for w in listed if w.reason in ("la_late", f"la_late:{detail_of(clock)}"))
