"""A calendar taken in laid over the setting's own: what comes, what moves, and what stays as it is."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from senco_tui.casework.setting import Calendar, Closure, Term
from senco_tui.casework.spoken import spoken_day

Spell = TypeVar("Spell", Term, Closure)


@dataclass(frozen=True, slots=True)
class Laid:
    """The calendar as it would be, and in words what differs: `+` comes, `~` moves."""

    calendar: Calendar
    lines: tuple[str, ...]


def laid(own: Calendar | None, told: Calendar) -> Laid:
    """Lay what was told over the setting's own calendar; nothing of it is taken out.

    A term or closure that shares days with one of the same kind takes its place and keeps its name.
    """
    before = own or Calendar()
    terms, of_terms = _over(before.terms, told.terms)
    closures, of_closures = _over(before.closures, told.closures)
    return Laid(Calendar(terms, closures), (*of_terms, *of_closures))


def _over(own: tuple[Spell, ...], told: Iterable[Spell]) -> tuple[tuple[Spell, ...], list[str]]:
    now, lines = list(own), []
    for one in told:
        at = next((n for n, known in enumerate(now) if _same(known, one)), None)
        if at is None:
            now.append(one)
            lines.append(f"+ {_said(one)}")
        elif (now[at].since, now[at].until) != (one.since, one.until):
            moved = replace(now[at], since=one.since, until=one.until)
            lines.append(f"~ {_said(moved)}, until now {_days(now[at])}")
            now[at] = moved
    if not lines:
        return own, lines
    return tuple(sorted(now, key=lambda one: (one.since, one.until))), lines


def _same(known: Spell, one: Spell) -> bool:
    if getattr(known, "kind", None) != getattr(one, "kind", None):
        return False
    return known.since <= one.until and one.since <= known.until


def _said(one: Term | Closure) -> str:
    if isinstance(one, Term):
        return f"{_days(one)}  term  {one.name}"
    return f"{_days(one)}  {one.kind}{f'  {one.name}' if one.name else ''}"


def _days(one: Term | Closure) -> str:
    if one.since == one.until:
        return spoken_day(one.since)
    return f"{spoken_day(one.since)} to {spoken_day(one.until)}"
