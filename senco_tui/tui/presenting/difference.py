"""A difference as lines to read: the sentences of its meaning, under them the words that went and came."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from senco_tui.casework.difference import Difference
from senco_tui.tui.presenting.cells import cut
from senco_tui.tui.presenting.difference_words import ADDED, REMOVED, SAME, Piece, compared, compared_lines
from senco_tui.tui.presenting.labelled import flowing, readable
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.wrapping import printable, wrapped

STYLE = {SAME: "", REMOVED: "removed", ADDED: "added"}
"""Of words inside a line that keeps others: struck out, underlined."""

WHOLE = {SAME: "", REMOVED: "quiet", ADDED: "ok"}
"""Of lines that came or went as a whole: their sign says it, and the words stay easy to read."""

MARKS = {SAME: ("", ""), REMOVED: ("[-", "-]"), ADDED: ("{+", "+}")}
SIGN = {SAME: " ", REMOVED: "-", ADDED: "+"}

BULLET = (Span(" "), Span("• ", "quiet"))

CONTEXT = 1
"""Unchanged paragraphs kept on either side of a change."""


class Told(Protocol):
    """What is shown of one document's difference."""

    @property
    def differences(self) -> tuple[Difference, ...]:
        """The meaning."""
        ...

    @property
    def before(self) -> str | None:
        """The whole text before."""
        ...

    @property
    def after(self) -> str | None:
        """The whole text after."""
        ...


@dataclass(frozen=True, slots=True)
class Manner:
    """How a difference is shown: `exact` line by line as filed; `marks` puts signs round words."""

    exact: bool = False
    marks: bool = False


def told_lines(told: Told, width: int, manner: Manner, key: str | None = None) -> Iterator[Line]:
    """One document's difference: its sentences with their words, or the exact lines of the file."""
    if manner.exact:
        yield from exact_lines(told.before or "", told.after or "", width, key=key)
        return
    for one in told.differences:
        yield from wrapped((Span(one.words),), readable(width), first=BULLET, rest=(Span("   "),), key=key)
        yield from _texts(one, told, width, manner, key)
    if not told.differences:
        yield from flowing(Span("nothing in meaning: spacing, order or comments", "quiet"), width, key=key)


def _texts(one: Difference, told: Told, width: int, manner: Manner, key: str | None) -> Iterator[Line]:
    """The words behind a sentence, where it does not say them itself."""
    if not one.path:
        before, after = _unfenced(told.before or ""), _unfenced(told.after or "")
        yield from exact_lines(before, after, width, indent=3, key=key)
    elif not _says_it_all(one):
        yield from word_lines(one.before or "", one.after or "", width, manner=manner, indent=3, key=key)


def _unfenced(text: str) -> str:
    """A document's text for reading: without the fences round its head and the blank lines."""
    return "\n".join(line for line in text.split("\n") if line.strip() not in ("", "---"))


def _says_it_all(one: Difference) -> bool:
    """Say whether the texts stand in the sentence already: codes, days and numbers do."""
    if " → " in one.words or " moved from " in one.words:
        return True
    before, after = (set((text or "").split("\n")) for text in (one.before, one.after))
    return all(line in one.words for line in before ^ after)


def word_lines(
    before: str,
    after: str,
    width: int,
    *,
    manner: Manner | None = None,
    indent: int = 0,
    context: int = CONTEXT,
    key: str | None = None,
) -> Iterator[Line]:
    """Two texts as one, word by word; each line says by a sign whether something went, came or both.

    Args:
        before: The earlier text, '' where there was none.
        after: The later text.
        width: Cells; no line is wider.
        manner: Whether words carry marks of their own, where a terminal shows no colour.
        indent: Cells before the sign.
        context: Unchanged paragraphs kept around a change; further ones are counted, not shown.
        key: What Enter opens on each of the lines.
    """
    marks = manner is not None and manner.marks
    for paragraph in _near_changes(_paragraphs(compared(before.strip("\n"), after.strip("\n"))), context):
        if isinstance(paragraph, int):
            yield skipped(paragraph, width, indent, key)
        else:
            yield from _paragraph(paragraph, width, indent, key, marks=marks)


Paragraph = list[Piece]


def _paragraphs(pieces: Iterable[Piece]) -> list[Paragraph]:
    """The pieces cut at line ends; a line end that came or went cuts as well."""
    paragraphs: list[Paragraph] = [[]]
    for piece in pieces:
        for n, line in enumerate(piece.text.split("\n")):
            if n:
                paragraphs.append([])
            if line:
                paragraphs[-1].append(Piece(line, piece.fate))
    return [p for p in paragraphs if p]


def _near_changes(paragraphs: Sequence[Paragraph], context: int) -> Iterator[Paragraph | int]:
    """Paragraphs that changed and their neighbours; how many were left out in between."""
    changed = [n for n, p in enumerate(paragraphs) if _sign(p) != " "]
    shown = {n + d for n in changed for d in range(-context, context + 1)}
    left = 0
    for n, paragraph in enumerate(paragraphs):
        if n in shown or not changed:
            if left:
                yield left
            left = 0
            yield paragraph
        else:
            left += 1
    if left:
        yield left


def _sign(paragraph: Paragraph) -> str:
    fates = {p.fate for p in paragraph if p.text.strip()}
    if fates <= {SAME}:
        return " "
    return SIGN[fates.pop()] if len(fates) == 1 else "~"


def _paragraph(
    paragraph: Paragraph, width: int, indent: int, key: str | None, *, marks: bool
) -> Iterator[Line]:
    sign = _sign(paragraph)
    first = (Span(" " * indent), Span(f"{sign} ", "mark" if sign != " " else ""))
    rest = (Span(" " * (indent + 2)),)
    if sign == "~":
        spans = list(word_spans(paragraph, marks=marks))
    else:
        spans = [Span(p.text, WHOLE[p.fate]) for p in paragraph]
    yield from wrapped(spans, readable(width), first=first, rest=rest, key=key)


def word_spans(paragraph: Paragraph, *, marks: bool) -> Iterator[Span]:
    """Styled words; two runs that touch are kept apart so that neither reads on into the other."""
    for n, piece in enumerate(paragraph):
        lead = piece.text[: len(piece.text) - len(piece.text.lstrip())]
        words = piece.text[len(lead) :]
        before = paragraph[n - 1] if n else None
        if lead or (before and _touches(before, piece)):
            yield Span(" ")
        opening, closing = MARKS[piece.fate] if marks else ("", "")
        body = words.rstrip()
        yield Span(f"{opening}{body}{closing}" if body else "", STYLE[piece.fate])
        yield Span(words[len(body) :])


def _touches(before: Piece, piece: Piece) -> bool:
    """Say whether two runs would read as one word, or a change run on into another."""
    if before.text[-1:].isspace():
        return False
    changed = before.fate == REMOVED and piece.fate == ADDED
    return changed or (before.text[-1:].isalnum() and piece.text[:1].isalnum())


def skipped(count: int, width: int, indent: int = 0, key: str | None = None) -> Line:
    """What stands in the place of lines that did not change."""
    lines = "1 line" if count == 1 else f"{count} lines"
    return Line((Span(" " * indent), Span(cut(f"… {lines} unchanged", width - indent), "quiet")), key)


def exact_lines(
    before: str, after: str, width: int, *, indent: int = 0, context: int = 2, key: str | None = None
) -> Iterator[Line]:
    """The file line by line as it is written, `-` what went and `+` what came."""
    pieces = compared_lines(before, after)
    for one in _near_changes([[p] for p in pieces], context):
        if isinstance(one, int):
            yield skipped(one, width, indent, key)
            continue
        text = printable(one[0].text.expandtabs(2))
        fate = one[0].fate
        first = (Span(" " * indent), Span(f"{SIGN[fate]} ", "mark" if fate != SAME else ""))
        yield from _exact(first, text, WHOLE[fate], width, key)


def _exact(first: tuple[Span, ...], text: str, style: str, width: int, key: str | None) -> Iterator[Line]:
    """One line of the file with its own indent; a long one goes on under itself."""
    indent = text[: len(text) - len(text.lstrip(" "))]
    lead = Span(indent[: max(width // 2, 0)])
    left = Span(" " * sum(len(s.text) for s in first))
    yield from wrapped((Span(text, style),), width, first=(*first, lead), rest=(left, lead), key=key)
