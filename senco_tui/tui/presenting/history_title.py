"""The lines above the log: of whom, how many changes, what is pinned, what the family last saw."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from senco_tui.casework.difference import Difference, in_one_sentence
from senco_tui.casework.spoken import counted, spoken_day
from senco_tui.history.revision import Revision
from senco_tui.tui.presenting.cells import cut, width_of
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.wrapping import printable


def title_lines(
    words: str,
    count: int,
    width: int,
    *,
    reasons: int = 0,
    narrowed: str = "",
    pinned: Sequence[Revision] = (),
) -> tuple[Line, ...]:
    """What the history is of, how many revisions there are and, until one is pinned, how many say why."""
    said = [Span("History ", "heading"), Span(printable(words), "heading")]
    why = f", {reasons} with a reason" if reasons and not pinned else ""
    said.append(Span(f"  {counted(count, 'change')}{why}", "quiet"))
    if narrowed:
        said.append(Span(f"  only {printable(narrowed)}", "mark"))
    if len(pinned) == 1:
        said.append(Span(f"  1 is {_short(pinned[0])}; pin another day", "mark"))
    return (_cut(said, width),)


def _cut(said: Sequence[Span], width: int) -> Line:
    left, kept = width, []
    for span in said:
        kept.append(Span(cut(span.text, left), span.style))
        left -= width_of(span.text)
        if left <= 0:
            break
    return Line(tuple(kept))


def _short(revision: Revision) -> str:
    return f"{revision.when.day} {revision.when:%b %Y}"


def then_line(name: str, case: str, revision: Revision, place: str, width: int) -> tuple[Line, ...]:
    """Whose file it is and when it stood so; said plainly, so that nobody takes the past for today."""
    said = [
        Span(printable(name), "strong"),
        Span(f" · {case}"),
        Span(f" as it stood on {spoken_day(revision.when.date())}", "mark"),
        Span(f" · {place} · {revision.short}", "quiet"),
    ]
    return (_cut(said, width),)


class Given(Protocol):
    """The version a family last saw, and what the plan gained since."""

    @property
    def day(self) -> date:
        """When it was given."""
        ...

    @property
    def since(self) -> tuple[Difference, ...]:
        """What has changed in the plan since."""
        ...


def shared_line(given: Given | None, width: int) -> Line:
    """Whether the plan has moved on since it was last given to anyone; blank where it never was."""
    if given is None:
        return Line()
    said = [Span(f"The plan was last given out on {spoken_day(given.day)}", "quiet")]
    if given.since:
        said.append(Span(f"; it has moved on: {in_one_sentence(given.since)}", "warn"))
    return _cut(said, width)
