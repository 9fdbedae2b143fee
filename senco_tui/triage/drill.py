"""Whom an inspector would ask for: six pupils of six kinds, and one at random, the same all day long."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.setting import Setting
from senco_tui.casework.vocabulary import POINTERS, Flag, NeedType, Status
from senco_tui.clocks.school_year import SchoolDays, school_days
from senco_tui.triage.readiness import Card, Sight, readiness

DISADVANTAGED = frozenset({Flag.PUPIL_PREMIUM, Flag.FREE_SCHOOL_MEALS})


@dataclass(frozen=True, slots=True)
class Chosen:
    """One of the six, or of the spot-check: of what kind, and the pupil's card; None where nobody is."""

    kind: str
    card: Card | None


def drill(
    caseload: Caseload, setting: Setting, days: SchoolDays, today: date, seed: str
) -> tuple[Chosen, ...]:
    """The six of an inspection brief, nobody twice while others are there.

    The locally significant one has the need most pupils here have; the quiet one has gone longest without an
    entry. `seed` is the store's own: with the day it decides among those of a kind.
    """
    every = on_register(caseload, today)
    chosen: list[Chosen] = []
    taken: set[str] = set()
    for kind, fits in _kinds(every, today):
        those = [case for case in every if fits(case)]
        fresh = [case for case in those if case.reference not in taken] or those
        case = _quietest(fresh, today) if kind == QUIET else drawn(fresh, f"{seed} {today} {kind}")
        taken.update({case.reference} if case else ())
        card = readiness(Sight(case, caseload, setting, days, today)) if case else None
        chosen.append(Chosen(kind, card))
    return tuple(chosen)


OF_SOCIAL_CARE = "social care"
"""Of what kind one is told on the screen only: on paper it would be a pointer to the lead's own file."""


def on_paper(
    caseload: Caseload, setting: Setting, today: date
) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Of each of the six that is told on paper: the kind, the reference, what is not ready in words."""
    found = drill(caseload, setting, school_days(setting.calendar), today, setting.name)
    return tuple(
        (one.kind, one.card.case, tuple(f"{box.name}: {box.words}" for box in one.card.empty))
        for one in found
        if one.card is not None and one.kind != OF_SOCIAL_CARE
    )


QUIET = "quiet"


def spot(
    caseload: Caseload, setting: Setting, days: SchoolDays, today: date, seed: str, turn: int
) -> Card | None:
    """The card of one pupil of the register drawn by day and store; `turn` counts the others asked for."""
    case = drawn(on_register(caseload, today), f"{seed} {today}", turn)
    return readiness(Sight(case, caseload, setting, days, today)) if case else None


def on_register(caseload: Caseload, today: date) -> tuple[CaseFile, ...]:
    """Who is on SEN support or has an EHC plan today, and whose case file can be read."""
    here = (case for case in caseload.cases if case.pupil and not case.pupil.value.has_left(today))
    return tuple(case for case in here if case.status_on(today) in (Status.SUPPORT, Status.EHC))


def drawn(cases: Sequence[CaseFile], seed: str, turn: int = 0) -> CaseFile | None:
    """One of them in an order the seed decides, the next one with each turn; None of nobody."""
    if not cases:
        return None
    order = sorted(cases, key=lambda case: sha256(f"{seed} {case.reference}".encode()).digest())
    return order[turn % len(order)]


def _kinds(every: Sequence[CaseFile], today: date) -> tuple[tuple[str, Callable[[CaseFile], bool]], ...]:
    usual = _usual_need(every, today)
    return (
        ("EHC plan", lambda case: case.status_on(today) is Status.EHC),
        ("looked-after", lambda case: Flag.LOOKED_AFTER in _flags(case)),
        (OF_SOCIAL_CARE, lambda case: bool(POINTERS & _flags(case))),
        ("disadvantaged", lambda case: bool(DISADVANTAGED & _flags(case))),
        ("local", lambda case: usual is not None and _need(case, today) is usual),
        (QUIET, lambda case: True),
    )


def _flags(case: CaseFile) -> frozenset[Flag]:
    return frozenset(case.pupil.value.flags) if case.pupil else frozenset()


def _need(case: CaseFile, today: date) -> NeedType | None:
    needs = case.pupil.value.needs_on(today) if case.pupil else ()
    return needs[0].code if needs else None


def _usual_need(every: Sequence[CaseFile], today: date) -> NeedType | None:
    counts = Counter(need for case in every if (need := _need(case, today)))
    return max(sorted(counts), key=lambda need: counts[need], default=None)


def _quietest(cases: Sequence[CaseFile], today: date) -> CaseFile | None:
    return min(cases, key=lambda case: (case.last_entry(today) or date.min, case.reference), default=None)
