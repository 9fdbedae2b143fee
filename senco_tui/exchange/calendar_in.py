"""A school's calendar file taken in: the terms and closures it tells, and what was not understood."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from senco_tui.casework.setting import Calendar, Closure, Term
from senco_tui.casework.spoken import spoken_day
from senco_tui.exchange.calendar_kinds import BEGINS, ENDS, TERM, kind_of_entry, term_name
from senco_tui.exchange.ics_blocks import blocks
from senco_tui.exchange.ics_days import NotUnderstood, Spell, spells

BACK, AHEAD = timedelta(days=3 * 366), timedelta(days=5 * 366)
"""How far from today an entry may lie; older and later ones are passed over."""

LONGEST_TERM, LONGEST_CLOSURE = 140, 80
"""Days. A longer one is a slip of the year."""

T = TypeVar("T", Term, Closure)


@dataclass(frozen=True, slots=True)
class Told:
    """What a file tells. `troubles` are sentences with their line; `passed_over` counts all other entries."""

    calendar: Calendar
    troubles: tuple[str, ...] = ()
    passed_over: int = 0


def calendar_told(data: bytes, today: date) -> Told:
    """Read a calendar file.

    Raises:
        NotACalendar: nothing in it can be read at all.
    """
    every: list[Spell] = []
    troubles = []
    for block in blocks(data):
        try:
            every += spells(block, today - BACK, today + AHEAD)
        except NotUnderstood as no:
            troubles.append(f"Line {block.line}: {no.sentence}.")
    kinds = [(kind_of_entry(one.words, one.since, one.until), one) for one in every]
    edges = [(kind, one) for kind, one in kinds if kind is not None and kind in (BEGINS, ENDS)]
    spans = [one for kind, one in kinds if kind == TERM]
    terms = [Term(term_name(one.words, one.since), one.since, one.until) for one in spans]
    joined, loose = _joined(edges, terms)
    closures = [
        Closure(one.since, one.until, kind, one.words)
        for kind, one in kinds
        if kind not in (None, TERM, BEGINS, ENDS)
    ]
    far = _too_long([*terms, *joined, *closures], every)
    calendar = Calendar(
        _once([t for t in (*terms, *joined) if (t.until - t.since).days <= LONGEST_TERM]),
        _once([c for c in closures if (c.until - c.since).days <= LONGEST_CLOSURE]),
    )
    return Told(calendar, (*troubles, *loose, *far), sum(kind is None for kind, _ in kinds))


def _joined(edges: list[tuple[str, Spell]], known: list[Term]) -> tuple[list[Term], list[str]]:
    """Terms of which first and last day stand as entries of their own; one without the other is told."""
    found: list[Term] = []
    loose: list[str] = []
    begun: Spell | None = None
    for kind, one in sorted(edges, key=lambda e: (e[1].since, e[0] == ENDS)):
        if any(t.since <= one.since <= t.until for t in known):
            continue
        if kind == BEGINS:
            if begun is not None:
                loose.append(_unpaired(begun, "end"))
            begun = one
        elif begun is None or (one.since - begun.since).days > LONGEST_TERM:
            loose.append(_unpaired(one, "beginning"))
        else:
            found.append(Term(term_name(f"{begun.words} {one.words}", begun.since), begun.since, one.until))
            begun = None
    if begun is not None:
        loose.append(_unpaired(begun, "end"))
    return found, loose


def _unpaired(one: Spell, other: str) -> str:
    return f"Line {one.line}: {spoken_day(one.since)} is said of a term whose {other} the file does not tell."


def _too_long(several: list[Term | Closure], every: list[Spell]) -> list[str]:
    lines = {(s.since, s.until): s.line for s in every}
    limits = ((t, LONGEST_TERM if isinstance(t, Term) else LONGEST_CLOSURE) for t in several)
    return [
        f"Line {lines[t.since, t.until]}: {spoken_day(t.since)} to {spoken_day(t.until)} is too long."
        for t, most in limits
        if (t.until - t.since).days > most
    ]


def _once(several: list[T]) -> tuple[T, ...]:
    """In the order of their days, what stands twice once."""
    return tuple(sorted(dict.fromkeys(several), key=lambda one: (one.since, one.until)))
