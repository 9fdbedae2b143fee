"""Whose turn as lines: a heading for each holder, our own first, and under it what is held, longest first."""

from collections.abc import Sequence
from datetime import date

from senco_tui.casework.spoken import counted
from senco_tui.casework.vocabulary import Side
from senco_tui.triage.chasing import pressed
from senco_tui.triage.spoken import short_day
from senco_tui.triage.turns import Hand, Held
from senco_tui.tui.presenting.line import Line, Span, cut, fit, fit_right, plain, spans

WHOSE = {
    Side.LA: "theirs, the LA's",
    Side.AGENCY: "theirs",
    Side.FAMILY: "the family's",
    Side.SCHOOL: "a colleague's",
}
AGE, NARROW, USUAL = 9, 12, 18
"""Cells for the age, and for a name where there is little room and where there is enough."""


def title_lines(hands: Sequence[Hand], width: int) -> list[Line]:
    """How much is open, how much of it lies with us, and how much is to chase."""
    held = [one for hand in hands for one in hand.held]
    ours = sum(len(hand.held) for hand in hands if hand.ours)
    due = sum(one.due for hand in hands if not hand.ours for one in hand.held)
    told = f"{len(held)} open · {ours} with us · {due} to chase" if held else "nothing is open"
    return [spans(("WHOSE TURN  ", "heading"), (cut(told, max(width - 12, 0)), "dim"))]


def turns_lines(hands: Sequence[Hand], today: date, width: int) -> list[Line]:
    """Every hand with its heading; a blank line parts them."""
    made: list[Line] = []
    for hand in hands:
        made += [
            plain(),
            heading_line(hand, today, width),
            *(held_line(one, today, width) for one in hand.held),
        ]
    return made[1:] or [plain("Nobody holds anything: every request is closed.", "dim")]


def heading_line(hand: Hand, today: date, width: int) -> Line:
    """`CAMHS · theirs · 3 things, the oldest 63 days · 2 to chase`."""
    oldest = counted((today - hand.held[0].since).days, "day")
    many = f"{counted(len(hand.held), 'thing')}, the oldest {oldest}" if len(hand.held) > 1 else oldest
    due = sum(one.due for one in hand.held)
    late = f" · {due} to chase" if due and not hand.ours else f" · {due} due" if due else ""
    name = "OURS" if hand.ours else hand.holder
    whose = "on our own desk" if hand.ours else WHOSE[hand.side]
    style = "heading" if hand.ours else "theirs"
    return spans(
        (cut(name, width), style), (cut(f" · {whose} · {many}{late}", max(width - len(name), 0)), "dim")
    )


def held_line(one: Held, today: date, width: int) -> Line:
    """Mark, age, pupil, what it is for and what has been done about it."""
    row = one.row
    name = NARROW if width < 60 else USUAL
    mark, style = ("  ", "") if not one.due else ("C ", "warn") if one.turn.ours else ("W ", "theirs")
    in_time = row.rule == "la_late" and not row.late
    age = fit_right("in time" if in_time else counted((today - one.since).days, "day"), AGE)
    day = f" · chase {short_day(row.due, today)}" if row.rule != "la_late" and row.due and not one.due else ""
    done = pressed(one.nudges, one.escalated).removeprefix(", ")
    told = f"{f'{done}: ' if done else ''}{one.what}{day}"
    made = (Span(mark, style), Span(f"{age}  ", "dim"), Span(f"{fit(row.subject, name)}  "))
    return Line((*made, Span(cut(told, max(width - AGE - name - 6, 1)))), key=one.key)


def detail_lines(one: Held | None, width: int) -> list[Line]:
    """What the row had no room for: the whole of it, the next step, the dates, the basis."""
    if one is None:
        return [plain(), plain()]
    row = one.row
    due = f"due {short_day(row.due, row.due)}" if row.due else "no date to chase by"
    told = " · ".join(part for part in (row.next or "", due, row.basis) if part)
    return [plain(cut(row.reason, width)), spans(("→ ", "key"), (cut(told, max(width - 2, 0)), "dim"))]
