"""Whom an inspector would ask for: six pupils of six kinds, and one at random, the same all day long."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.setting import Setting
from senco_tui.casework.vocabulary import POINTERS, Flag, NeedType, Status
from senco_tui.clocks.school_year import SchoolDays, school_days
from senco_tui.triage.readiness import Card, Sight, readiness

ON_REGISTER = (Status.SUPPORT, Status.EHC)
DISADVANTAGED = frozenset({Flag.PUPIL_PREMIUM, Flag.FREE_SCHOOL_MEALS})


@dataclass(frozen=True, slots=True)
class Chosen:
    """One of the six, or of the spot-check: of what kind, and the pupil's card; None where nobody is."""

    kind: str
    card: Card | None


@dataclass(frozen=True, slots=True)
class Trait:
    """What one of the register is chosen by; the last entry counts for the quiet kind alone."""

    reference: str
    ehc: bool
    flags: frozenset[Flag]
    need: NeedType | None
    last: date = field(compare=False)


@dataclass(frozen=True, slots=True)
class Drill:
    """The six that were chosen, and what they were chosen from: everyone, and the trait of each.

    None is the trait of who is not on the register; `by` are the day and the seed, `drawn` the references
    of all kinds but the quiet one.
    """

    chosen: tuple[Chosen, ...] = ()
    caseload: Caseload = field(default_factory=Caseload)
    setting: Setting = field(default_factory=Setting)
    traits: tuple[Trait | None, ...] = ()
    by: tuple[date, str] | None = None
    drawn: tuple[str | None, ...] = ()


def drill(
    caseload: Caseload,
    setting: Setting,
    days: SchoolDays,
    today: date,
    seed: str,
    before: Drill | None = None,
) -> Drill:
    """The six of an inspection brief, nobody twice while others are there.

    The locally significant one has the need most pupils here have; the quiet one has gone longest without an
    entry. `seed` is the store's own: with the day it decides among those of a kind. What an earlier drill of
    the same day chose stands where nobody's trait has moved.
    """
    by = (today, seed)
    same = before is not None and before.by == by
    traits = _traits(caseload.cases, today, before if same else None)
    kept = before if before is not None and same and before.traits == traits else None
    every = [trait for trait in traits if trait]
    taken = kept.drawn if kept else _drawn(every, today, seed)
    names = (*taken, _quietest(every, taken))
    named = frozenset(names)
    of = {case.reference: case for case in caseload.cases if case.reference in named}
    chosen = tuple(
        Chosen(kind, readiness(Sight(of[name], caseload, setting, days, today)) if name else None)
        for kind, name in zip(KINDS, names, strict=True)
    )
    return Drill(chosen, caseload, setting, traits, by, taken)


def _traits(cases: Sequence[CaseFile], today: date, before: Drill | None) -> tuple[Trait | None, ...]:
    """Everyone's trait; that of a case file which is still the very same is taken over."""
    if before is None:
        return tuple(_trait(case, today) for case in cases)
    if len(before.traits) == len(cases):
        known = zip(cases, before.caseload.cases, before.traits, strict=True)
        return tuple(trait if case is old else _trait(case, today) for case, old, trait in known)
    of = {id(case): trait for case, trait in zip(before.caseload.cases, before.traits, strict=True)}
    return tuple(of[id(case)] if id(case) in of else _trait(case, today) for case in cases)


def _trait(case: CaseFile, today: date) -> Trait | None:
    status = case.status_on(today)
    if case.pupil is None or case.pupil.value.has_left(today) or status not in ON_REGISTER:
        return None
    needs = case.pupil.value.needs_on(today)
    flags = frozenset(case.pupil.value.flags)
    need = needs[0].code if needs else None
    return Trait(case.reference, status is Status.EHC, flags, need, case.last_entry(today) or date.min)


def _drawn(every: Sequence[Trait], today: date, seed: str) -> tuple[str | None, ...]:
    """The reference drawn of each kind in turn, None of nobody."""
    counts = Counter(trait.need for trait in every if trait.need)
    usual = max(sorted(counts), key=lambda need: counts[need], default=None)
    found: list[str | None] = []
    for kind, fits in _KINDS.items():
        those = [trait.reference for trait in every if fits(trait, usual)]
        fresh = [reference for reference in those if reference not in found] or those
        found.append(first_by_lot(fresh, f"{seed} {today} {kind}"))
    return tuple(found)


OF_SOCIAL_CARE = "social care"
"""Of what kind one is told on the screen only: on paper it would be a pointer to the lead's own file."""


def on_paper(
    caseload: Caseload, setting: Setting, today: date
) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Of each of the six that is told on paper: the kind, the reference, what is not ready in words."""
    found = drill(caseload, setting, school_days(setting.calendar), today, setting.name)
    return tuple(
        (one.kind, one.card.case, tuple(f"{box.name}: {box.words}" for box in one.card.empty))
        for one in found.chosen
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
    return tuple(case for case in here if case.status_on(today) in ON_REGISTER)


def drawn(cases: Sequence[CaseFile], seed: str, turn: int = 0) -> CaseFile | None:
    """One of them in an order the seed decides, the next one with each turn; None of nobody."""
    if not cases:
        return None
    order = sorted(cases, key=lambda case: _lot(case.reference, seed))
    return order[turn % len(order)]


def first_by_lot(references: Sequence[str], seed: str) -> str | None:
    """The one that `drawn` would draw in the first turn."""
    return min(references, key=lambda reference: _lot(reference, seed), default=None)


def _lot(reference: str, seed: str) -> bytes:
    return sha256(f"{seed} {reference}".encode()).digest()


_KINDS: dict[str, Callable[[Trait, NeedType | None], bool]] = {
    "EHC plan": lambda trait, usual: trait.ehc,
    "looked-after": lambda trait, usual: Flag.LOOKED_AFTER in trait.flags,
    OF_SOCIAL_CARE: lambda trait, usual: bool(POINTERS & trait.flags),
    "disadvantaged": lambda trait, usual: bool(DISADVANTAGED & trait.flags),
    "local": lambda trait, usual: usual is not None and trait.need is usual,
}
KINDS = (*_KINDS, QUIET)


def _quietest(every: Sequence[Trait], taken: Collection[str | None]) -> str | None:
    those = [trait for trait in every if trait.reference not in taken] or every
    found = min(those, key=lambda trait: (trait.last, trait.reference), default=None)
    return found.reference if found else None
