"""How long words have stood: each outcome and Section F line, by whom, why, and how often carried on."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Protocol

from senco_tui.casework.spoken import counted, spoken_day
from senco_tui.history.revision import Revision
from senco_tui.tui.presenting.cells import fit
from senco_tui.tui.presenting.labelled import flowing, readable
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.words import times
from senco_tui.tui.presenting.wrapping import wrapped

OFTEN = 3
"""Times an outcome is carried on unchanged before it wants a second look."""


class Stood(Protocol):
    """One outcome or Section F line, and since when its words stand."""

    document: str
    id: str
    text: str
    since: date
    carried: int
    wordings: int
    worded: Revision
    last: Revision


def standing_lines(standings: Iterable[Stood], today: date, width: int) -> Iterator[Line]:
    """How long each outcome and line has stood, by whom and why, and how often it was carried unchanged."""
    yield Line((Span("How long the words have stood", "strong"),))
    none = True
    for one in standings:
        none = False
        yield Line((), one.id)
        first = (Span(fit(one.id, 4), "key"),)
        yield from wrapped((Span(one.text),), readable(width), first=first, rest=(Span("    "),), key=one.id)
        yield from flowing(_stood(one, today), width, indent=4, key=one.id)
        yield from flowing(_by(one), width, indent=4, key=one.id)
        if one.last.id != one.worded.id:
            touched = f"last touched {spoken_day(one.last.when.date())} by {one.last.author}"
            yield from flowing(Span(touched, "quiet"), width, indent=4, key=one.id)
    if none:
        yield from flowing(Span("There is no plan or EHC record with outcomes."), width, indent=0)


def _stood(one: Stood, today: date) -> tuple[Span, ...]:
    """`22 months, since 10 Jan 2025 · carried on unchanged twice · reworded once`."""
    stands = f"{age(one.since, today)}, since {one.since.day} {one.since:%b %Y}"
    carried = f"carried on unchanged {times(one.carried)}" if one.carried else "not yet carried on"
    rewordings = f" · reworded {times(one.wordings - 1)}" if one.wordings > 1 else ""
    return (Span(f"{stands} · "), Span(carried, "warn" if one.carried >= OFTEN else ""), Span(rewordings))


def _by(one: Stood) -> tuple[Span, ...]:
    """Who wrote the words, and why."""
    reason = f": “{one.worded.reason}”" if one.worded.reason else ""
    return (Span(one.worded.author, "quiet"), Span(reason, "quiet"))


def age(since: date, today: date) -> str:
    """How long ago, as people say it: `3 days`, `5 weeks`, `10 months`, `2 years 1 month`."""
    days = (today - since).days
    if days < 14:
        return counted(days, "day")
    if days < 60:
        return counted(days // 7, "week")
    months = (today.year - since.year) * 12 + today.month - since.month - (today.day < since.day)
    if months < 24:
        return counted(months, "month")
    years = counted(months // 12, "year")
    return f"{years} {counted(months % 12, 'month')}" if months % 12 else years
