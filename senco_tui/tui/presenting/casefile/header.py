"""The head of a case file: who, how they stand, and what comes next, in three lines."""

from senco_tui.casework.pupil import Pupil
from senco_tui.casework.spoken import spoken_day
from senco_tui.casework.vocabulary import Side
from senco_tui.clocks.clock import Clock, Standing, standing
from senco_tui.tui.presenting.casefile.opened import Opened
from senco_tui.tui.presenting.cells import cut, width_of
from senco_tui.tui.presenting.dates import from_today, span_in_words
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.words import class_words, flag_words, status_words
from senco_tui.tui.presenting.wrapping import printable


def header(opened: Opened, width: int) -> tuple[Line, ...]:
    """Name, year and class; status and flags; the next date and its reason."""
    case = opened.case
    if case.pupil is None:
        return (
            _line(
                width, Span(case.reference, "strong"), Span(" · the case file itself cannot be read", "warn")
            ),
            _line(width, Span("needs attention: its name, status and year are not known here", "warn")),
            next_date(opened, width),
        )
    pupil = case.pupil.value
    return (
        _line(width, Span(pupil.name, "strong"), Span(f" · {case.reference} · {_who(pupil)}")),
        _line(width, *_status(opened, pupil)),
        next_date(opened, width),
    )


def next_date(opened: Opened, width: int) -> Line:
    """The nearest date that asks for something: when, what, and whose turn it is."""
    running = opened.running()
    if not running:
        wanting = any(standing(c, opened.today) is Standing.MISSING for c in opened.clocks)
        words = "no date can be worked out; see Overview" if wanting else "no date is running"
        return _line(width, Span("next ", "quiet"), Span(words, "warn" if wanting else "quiet"))
    day, when, *told = date_spans(running[0], opened)
    spans = [Span("next ", "quiet"), Span(f"{day.text}, {when.text}", when.style), *told]
    more = f" · {len(running) - 1} more" if len(running) > 1 else ""
    fits = sum(width_of(s.text) for s in spans) + len(more) <= width
    return _line(width, *spans, Span(more if fits else "", "quiet"))


def date_spans(clock: Clock, opened: Opened) -> tuple[Span, ...]:
    """A running clock in words: its day, how far off that is, what is due and whose turn it is."""
    day = clock.last_day or opened.today
    how = standing(clock, opened.today)
    theirs = clock.side is not Side.SCHOOL
    style = {Standing.OVERDUE: "overdue", Standing.DUE: "warn", Standing.START_NOW: "warn"}.get(how, "")
    when = from_today(day, opened.today)
    if how is Standing.OVERDUE:
        when = f"overdue {span_in_words(day, opened.today)}"
        style = "theirs" if theirs else style
    what = clock.words or clock.rule.replace("_", " ")
    return (Span(spoken_day(day)), Span(when, style), Span(f": {what} ({opened.whose(clock.side)})"))


def _who(pupil: Pupil) -> str:
    return " · ".join(p for p in (class_words(pupil), pupil.pronouns or "") if p)


def _status(opened: Opened, pupil: Pupil) -> list[Span]:
    needs = ", ".join(n.code for n in pupil.needs_on(opened.today))
    told = [Span(status_words(pupil, opened.today)), Span(f" · {needs}" if needs else " · no need recorded")]
    return [*told, Span(f" · {flag_words(pupil.flags)}" if pupil.flags else "", "flag")]


def _line(width: int, *spans: Span) -> Line:
    """The spans on one line, the last that does not fit cut with an ellipsis."""
    kept: list[Span] = []
    room = width
    for span in spans:
        text = cut(printable(span.text).replace("\n", " "), room)
        if text:
            kept.append(Span(text, span.style))
        room -= width_of(text)
    return Line(tuple(kept))
