"""Requests to agencies and others, the open ones first, each with its thread and whose turn it is."""

from collections.abc import Iterator

from senco_tui.casework.casefile import Filed
from senco_tui.casework.record import Request
from senco_tui.casework.spoken import spoken_day
from senco_tui.casework.vocabulary import Side
from senco_tui.clocks.clock import Standing, standing
from senco_tui.tui.presenting.casefile.kept import kept_lines
from senco_tui.tui.presenting.casefile.opened import Opened
from senco_tui.tui.presenting.dates import from_today, short_day, span_in_words
from senco_tui.tui.presenting.document import sections
from senco_tui.tui.presenting.labelled import flowing, labelled
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.words import times


def requests_tab(opened: Opened, width: int) -> Iterator[Line]:
    """Everything asked of someone."""
    every = sorted(opened.case.requests, key=lambda r: r.name, reverse=True)
    every.sort(key=lambda r: r.value.holder is None)
    if not every:
        yield from flowing("Nothing has been asked of anyone yet.", width, indent=0)
    for n, filed in enumerate(every):
        if n:
            yield Line()
        yield from _request(filed, opened, width)


def _request(filed: Filed[Request], opened: Opened, width: int) -> Iterator[Line]:
    request, key = filed.value, filed.name
    topic = f" · {request.topic}" if request.topic else ""
    yield from flowing(
        [Span(opened.named(request.of), "heading"), Span(f" · {request.kind}{topic}")],
        width,
        indent=0,
        key=key,
    )
    yield from labelled("turn", _turn(request, opened), width, key=key)
    if request.chase_by and request.holder:
        told = f"{spoken_day(request.chase_by)}, {from_today(request.chase_by, opened.today)}"
        yield from labelled("chase by", Span(told, _pressing(filed.name, opened)), width, key=key)
    if request.consent or request.consent_by:
        on = f" on {short_day(request.consent)}" if request.consent else ""
        yield from labelled("consent", f"{request.consent_by or 'given'}{on}", width, key=key)
    for entry in request.entries:
        who = f" by {_called(entry.by, opened)}" if entry.by else ""
        words = f": {entry.words}" if entry.words else ""
        yield from labelled(short_day(entry.on), f"{entry.act}{who}{words}", width, key=key)
    if request.appointment:
        told = f"{spoken_day(request.appointment)}, {from_today(request.appointment, opened.today)}"
        yield from labelled("appointment", told, width, key=key)
    for n, one in enumerate(request.recommendations):
        taken = f" → {', '.join(one.outcomes)}" if one.outcomes else ""
        yield from labelled("" if n else "advice", f"{one.text}{taken}", width, key=f"{key}#{one.id}")
    yield from kept_lines(request, width, key=key)
    yield from sections(filed.words, width, indent=2, key=key)


def _pressing(document: str, opened: Opened) -> str:
    """The style of a chase date: its clock says whether it is past."""
    of_it = (c for c in opened.clocks if c.rule == "request.chase" and c.subject == document)
    return "overdue" if any(standing(c, opened.today) is Standing.OVERDUE for c in of_it) else ""


def _turn(request: Request, opened: Opened) -> Span:
    if request.holder is None:
        return Span("✓ closed, nobody's turn", "ok")
    nudged = f", chased {times(request.nudges)}" if request.nudges else ""
    waited = span_in_words(request.asked, opened.today) if request.asked else "nobody wrote since when"
    return Span(f"{_called(request.holder, opened)} · {waited}{nudged}", "theirs")


def _called(holder: str, opened: Opened) -> str:
    """Whom an entry names; the setting itself in its own word, since its files say `school` in every kind."""
    return opened.wording.place if holder == Side.SCHOOL else opened.named(holder)
