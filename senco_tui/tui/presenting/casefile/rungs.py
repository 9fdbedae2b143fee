"""The rungs of a ladder as lines: a mark, what it is, when it was done or is due, whose it is, how late."""

from collections.abc import Iterator, Mapping, Sequence

from senco_tui.casework.spoken import counted
from senco_tui.casework.vocabulary import Side
from senco_tui.clocks.rungs import UNWRITTEN, Rung, Step
from senco_tui.tui.presenting.casefile.opened import Opened, place
from senco_tui.tui.presenting.dates import short_day
from senco_tui.tui.presenting.labelled import labelled
from senco_tui.tui.presenting.line import Line, Span

MARKS = {Rung.DONE: "✓", Rung.DUE: ">", Rung.UNSAID: "?", Rung.AHEAD: "·"}
"""What stands before a rung; its words say the same."""

COLUMN = 15
"""Cells of mark and label."""


def rungs(
    steps: Sequence[Step], opened: Opened, width: int, said: Mapping[str, str] | None = None
) -> Iterator[Line]:
    """One line or more for each rung; `said` holds what else is recorded of a field, by its name."""
    for step in steps:
        key = place(step.document, step.field if fillable(step) else None) if step.document else None
        words = [*_words(step, opened)]
        if also := (said or {}).get(step.field or ""):
            words.insert(1, Span(f" · {also}"))
        yield from labelled(f"{MARKS[step.stands]} {step.words}", words, width, column=COLUMN, key=key)


def fillable(step: Step) -> bool:
    """Say whether the rung's day is one field that may be set by itself, and is wanting."""
    return step.field is not None and step.on is None


def _words(step: Step, opened: Opened) -> Iterator[Span]:
    match step.stands:
        case Rung.DONE:
            yield Span(short_day(step.on) if step.on else "done")
            yield from _lateness(step)
        case Rung.DUE:
            yield from _due(step, opened)
        case Rung.UNSAID:
            yield Span(
                "not recorded" if step.missing == UNWRITTEN else f"not recorded: {step.missing}", "warn"
            )
        case Rung.AHEAD:
            whose = "" if step.side is Side.SCHOOL else f", {opened.whose(step.side)}"
            yield Span(f"still ahead{whose}", "quiet")


def _lateness(step: Step) -> Iterator[Span]:
    if step.late:
        yield Span(f" · {counted(step.late, 'day')} late", "warn" if step.side is Side.SCHOOL else "theirs")
    elif step.late == 0:
        yield Span(" · in time", "quiet")


def _due(step: Step, opened: Opened) -> Iterator[Span]:
    ours = step.side is Side.SCHOOL
    last = step.clock.last_day if step.clock else None
    style = ("overdue" if ours else "theirs") if step.late else ""
    yield Span(f"due {short_day(last)}" if last else "due", style)
    yield Span(f" · {opened.whose(step.side)}", "quiet")
    if step.late:
        yield Span(f" · {counted(step.late, 'day')} late", style)
    elif ours and step.clock and step.clock.start_by:
        yield Span(f" · start by {short_day(step.clock.start_by)}", "quiet")
