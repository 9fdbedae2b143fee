"""A week's tally as lines: a heading for each provision, and one row a session with what is written of it."""

from collections.abc import Mapping, Sequence
from datetime import date

from senco_tui.casework.kind_words import WORDING, Wording
from senco_tui.casework.spoken import counted
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.provision.tally import Due
from senco_tui.tui.presenting.line import Line, Span, cut, fit, plain, spans
from senco_tui.tui.presenting.provision_page import session_words

SLOT = 14
"""Cells for the day and the period."""


def title_lines(due: Sequence[Due], monday: date, today: date, width: int) -> list[Line]:
    """Which week, how many sessions, how many of them still open."""
    left = [one for one in due if one.filed is None]
    ahead = sum(one.on > today for one in left)
    told = f"week of {monday.day} {monday:%b} · {counted(len(due), 'session')} · "
    told += f"{len(left) - ahead} to write down" if len(left) > ahead else "all written down"
    told += f" · {ahead} still to come" if ahead else ""
    if not due:
        told = f"week of {monday.day} {monday:%b} · no session is due"
    return [spans(("TALLY  ", "heading"), (cut(told, max(width - 7, 0)), "dim")), plain()]


def tally_lines(
    due: Sequence[Due],
    names: Mapping[str, str],
    today: date,
    width: int,
    wording: Wording = WORDING[SettingKind.PRIMARY],
) -> list[Line]:
    """Every session under its provision's name."""
    made: list[Line] = []
    last = None
    for one in due:
        if one.name != last:
            last, provision = one.name, one.provision.value
            led = f" · {names.get(provision.lead, provision.lead)}" if provision.lead else ""
            told = f"  {provision.minutes or '?'} min · {wording.counted(len(provision.pupils))}{led}"
            name = cut(provision.name, width)
            made += [plain(), spans((name, "heading"), (cut(told, max(width - len(name), 0)), "dim"))]
        made.append(_row(one, names, today, width))
    return made[1:] or [plain("No provision runs in this week; < and > show another.", "dim")]


def _row(one: Due, names: Mapping[str, str], today: date, width: int) -> Line:
    slot = Span(fit(one.slot or f"{one.on:%a} {one.on.day} {one.on:%b}", SLOT), "dim")
    room = max(width - SLOT - 2, 1)
    if one.filed is None:
        ahead = one.on > today
        told = f"{one.number} of {one.of}: {'still to come' if ahead else 'not written down yet'}"
        return Line((Span("  " if ahead else "· ", "mark"), slot, Span(cut(told, room), "quiet")), one.key)
    delivery = one.filed.value
    mark = Span("✓ ", "ok") if delivery.minutes else Span("✗ ", "warn")
    told = f"{one.number} of {one.of}: {session_words(delivery, names)}"
    return Line((mark, slot, Span(cut(told, room), "" if delivery.minutes else "warn")), one.key)
