"""Two days of the same pages side by side: each document as it stood on the one and on the other."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import zip_longest

from senco_tui.casework.difference import in_one_sentence
from senco_tui.casework.documents import kind_of
from senco_tui.casework.spoken import spoken_day
from senco_tui.tui.presenting.cells import cut, fit, width_of
from senco_tui.tui.presenting.difference import (
    CONTEXT,
    SIGN,
    WHOLE,
    Manner,
    Told,
    skipped,
    word_spans,
)
from senco_tui.tui.presenting.difference_words import ADDED, REMOVED, SAME, compared
from senco_tui.tui.presenting.history import document_words
from senco_tui.tui.presenting.labelled import flowing, heading
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.pairing import Pair, paired
from senco_tui.tui.presenting.revision import Page
from senco_tui.tui.presenting.wrapping import printable, wrapped

BETWEEN = " │ "
"""What stands between the two columns."""


def column(width: int) -> int:
    """Cells of one of the two columns."""
    return max((width - len(BETWEEN)) // 2, 4)


def pin_heads(before: datetime, after: datetime, width: int) -> Line:
    """What stands above the columns while they scroll: the pin and the day each is of.

    Of two changes on one day the hour is said as well.
    """
    hours = before.date() == after.date()
    left, right = (
        f"{pin} as it stood on {spoken_day(when.date())}{f', {when:%H:%M}' if hours else ''}"
        for pin, when in (("1", before), ("2", after))
    )
    return _heads(left, right, width)


def day_heads(first: date, last: date, width: int) -> Line:
    """The same of two days somebody typed, of which the end is meant."""
    left, right = (f"as it stood at the end of {spoken_day(day)}" for day in (first, last))
    return _heads(left, right, width)


def _heads(left: str, right: str, width: int) -> Line:
    room = column(width)
    return Line((Span(fit(left, room), "strong"), Span(BETWEEN, "quiet"), Span(cut(right, room), "strong")))


def two_days_lines(pages: Sequence[Page], width: int, manner: Manner, *, of_case: bool) -> Iterator[Line]:
    """The documents that changed, each with what that means and its two texts beside one another.

    A document that changed alone is shown whole; of several, what changed with the lines next to it.

    Args:
        pages: What changed, by document.
        width: Cells of both columns together.
        manner: Whether words carry marks of their own, where a terminal shows no colour.
        of_case: Whether all are of one pupil, so that no heading need say whose it is.
    """
    if not pages:
        yield from flowing("Nothing of what is shown here changed between the two days.", width, indent=0)
    for n, page in enumerate(pages):
        yield from _title(page, width, of_case=of_case, first=n == 0)
        yield from flowing(Span(in_one_sentence(page.told.differences), "quiet"), width, indent=0)
        if page.told.before is not None or page.told.after is not None:
            yield Line()
            yield from _columns(page.told, width, manner, whole=len(pages) == 1)


def _title(page: Page, width: int, *, of_case: bool, first: bool) -> Iterator[Line]:
    """The document's name, in words where the program knows it, and whose it is where that is not plain."""
    known = kind_of(page.document, of_case=page.case is not None) is not None
    words = document_words(page.document, of_case=page.case is not None) if known else page.document
    whose = f"{page.case} " if page.case and known and not of_case else ""
    lines = heading(f"{whose}{printable(words)}", width)
    if first:
        next(lines)
    yield from lines


def _columns(told: Told, width: int, manner: Manner, *, whole: bool) -> Iterator[Line]:
    """The two texts, row by row; a side on which there was no document says so."""
    pairs = paired(_reading(told.before), _reading(told.after))
    room = column(width)
    absent = [Span("there was no such document", "quiet")]
    if told.before is None or told.after is None:
        sides = [absent if text is None else [] for text in (told.before, told.after)]
        yield from _row(sides[0], sides[1], room)
    left = 0
    shown = _shown(pairs, whole=whole)
    for n, pair in enumerate(pairs):
        if n not in shown:
            left += 1
            continue
        if left:
            yield skipped(left, width)
        left = 0
        yield from _pair(pair, room, manner)
    if left:
        yield skipped(left, width)


def _shown(pairs: Sequence[Pair], *, whole: bool) -> set[int]:
    if whole:
        return set(range(len(pairs)))
    changed = [n for n, pair in enumerate(pairs) if pair.sign != " "]
    return {n + d for n in changed for d in range(-CONTEXT, CONTEXT + 1)}


def _reading(text: str | None) -> str:
    """A document's text for reading: the fences round its head are blank lines."""
    lines = (text or "").split("\n")
    if lines[0].strip() == "---":
        lines[0] = ""
        end = next((n for n, line in enumerate(lines) if line.strip() == "---"), None)
        if end is not None:
            lines[end] = ""
    return "\n".join(lines).strip("\n")


def _pair(pair: Pair, room: int, manner: Manner) -> Iterator[Line]:
    """One pair as rows, as many as the longer of the two takes."""
    if pair.sign == "~":
        pieces = compared(pair.was or "", pair.now or "")
        was = list(word_spans([p for p in pieces if p.fate != ADDED], marks=manner.marks))
        now = list(word_spans([p for p in pieces if p.fate != REMOVED], marks=manner.marks))
        signs = ("~", "~")
    else:
        fates = (SAME, SAME) if pair.sign == " " else (REMOVED, ADDED)
        was, now = (
            [Span(text or "", WHOLE[fate])] for text, fate in zip((pair.was, pair.now), fates, strict=True)
        )
        signs = (
            SIGN[fates[0]] if pair.was is not None else " ",
            SIGN[fates[1]] if pair.now is not None else " ",
        )
    yield from _row(was, now, room, signs, (_indent(pair.was), _indent(pair.now)))


def _indent(text: str | None) -> int:
    expanded = (text or "").expandtabs(2)
    return len(expanded) - len(expanded.lstrip(" "))


def _row(
    was: Sequence[Span],
    now: Sequence[Span],
    room: int,
    signs: tuple[str, str] = (" ", " "),
    indents: tuple[int, int] = (0, 0),
) -> Iterator[Line]:
    sides = [_side(*side, room) for side in zip((was, now), signs, indents, strict=True)]
    for left, right in zip_longest(*sides, fillvalue=Line()):
        blank = Span(" " * (room - width_of(left.text)))
        yield Line((*left.spans, blank, Span(BETWEEN, "quiet"), *right.spans))


def _side(words: Sequence[Span], sign: str, indent: int, room: int) -> Sequence[Line]:
    """One side of a pair within its column, behind its sign; a long line goes on under itself."""
    lead = Span(" " * min(indent, room // 2))
    first = (Span(f"{sign} ", "mark" if sign != " " else ""), lead)
    return tuple(wrapped(words, room, first=first, rest=(Span("  "), lead)))
