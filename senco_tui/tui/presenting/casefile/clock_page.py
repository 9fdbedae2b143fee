"""Every date of a pupil explained: what it asks, whose turn it is, the arithmetic, and what it stands on."""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.spoken import spoken_day
from senco_tui.clocks.clock import Clock, Standing, standing
from senco_tui.tui.presenting.casefile.opened import Opened
from senco_tui.tui.presenting.dates import from_today
from senco_tui.tui.presenting.labelled import flowing, heading, labelled
from senco_tui.tui.presenting.line import Line, Span

ORDER = {
    Standing.OVERDUE: 0,
    Standing.DUE: 1,
    Standing.START_NOW: 2,
    Standing.RUNNING: 3,
    Standing.MISSING: 4,
    Standing.NOT_STARTED: 5,
    Standing.MET: 6,
}
"""What asks for something first; what was met comes last."""


def clock_page(opened: Opened, width: int) -> Iterator[Line]:
    """All clocks, those that ask for something first."""
    today = opened.today
    every = sorted(opened.clocks, key=lambda c: (ORDER[standing(c, today)], c.last_day or date.max))
    if not every:
        yield from flowing(f"No date runs for this {opened.wording.learner}.", width, indent=0)
    for clock in every:
        yield from _explained(clock, opened, width)


def _explained(clock: Clock, opened: Opened, width: int) -> Iterator[Line]:
    today = opened.today
    how = standing(clock, today)
    whose = opened.whose(clock.side)
    yield from heading(f"{clock.words or clock.rule} ({whose})", width, clock.document)
    style = {Standing.OVERDUE: "overdue", Standing.DUE: "warn", Standing.START_NOW: "warn"}.get(how, "")
    yield from labelled("stands", Span(how.replace("-", " "), style), width)
    if clock.missing:
        yield from labelled("missing", Span(f"? {clock.missing}", "warn"), width)
    days = (("from", clock.start), ("start by", clock.start_by), ("due", clock.last_day), ("met", clock.met))
    for label, day in days:
        if day:
            yield from labelled(label, f"{spoken_day(day)}, {from_today(day, today)}", width)
    if clock.working:
        yield from labelled("worked out", clock.working, width)
    yield from labelled("stands on", f"{clock.basis} ({clock.force})", width)
    if clock.note:
        yield from labelled("mind", clock.note, width)
