"""The timeline: everything dated in the case file, newest first, a line each, with today drawn across it.

What was written down late says when that was.
"""

from collections.abc import Iterator

from senco_tui.casework.spoken import spoken_day
from senco_tui.tui.presenting.casefile.events import Event, events
from senco_tui.tui.presenting.casefile.opened import Opened
from senco_tui.tui.presenting.cells import cut, fit, fit_right
from senco_tui.tui.presenting.dates import short_day
from senco_tui.tui.presenting.labelled import flowing
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.wrapping import printable

DAY, KIND = 11, 12
"""Cells of the columns: `14 Nov 2026`, and the kind of event."""


LATE = 36
"""Cells of an event's words from which there is room to say when it was written."""


def timeline_tab(opened: Opened, width: int) -> Iterator[Line]:
    """One line an event; those still to come stand above the line of today."""
    every = events(opened.case, opened.names, opened.written, opened.wording)
    if not every:
        yield from flowing("Nothing in this case file has a date yet.", width, indent=0)
    drawn = not any(e.day > opened.today for e in every)
    for event in every:
        if not drawn and event.day <= opened.today:
            yield _today(opened, width)
            drawn = True
        yield _line(event, width, ahead=event.day > opened.today)


def _line(event: Event, width: int, *, ahead: bool) -> Line:
    room = max(width - DAY - KIND - 4, 8)
    late = f"  written {short_day(event.written)}" if event.written and room >= LATE else ""
    words = cut(" ".join(printable(event.words).split()), room - len(late))
    day = Span(f"{fit_right(short_day(event.day), DAY)}  ", "quiet" if ahead else "")
    kind = Span(f"{fit(event.kind, KIND)}  ", "quiet")
    return Line((day, kind, Span(words), Span(late, "mark")), event.document)


def _today(opened: Opened, width: int) -> Line:
    words = f" today, {spoken_day(opened.today)} "
    return Line((Span(f"──{words}{'─' * max(min(width, 100) - len(words) - 2, 0)}", "quiet"),))
