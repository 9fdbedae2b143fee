"""A calm page of labelled lines: the label in a narrow column, what it holds beside it, headings between."""

from collections.abc import Iterator, Sequence

from senco_tui.tui.presenting.cells import fit
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.wrapping import wrapped

COLUMN = 13
"""Cells of the column of labels, with the space after it."""

WIDEST = 100
"""Cells; words in longer lines are hard to read, so a wide screen keeps a margin."""

Words = str | Span | Sequence[Span]
"""What stands beside a label."""


def labelled(
    label: str, words: Words, width: int, *, indent: int = 2, column: int = COLUMN, key: str | None = None
) -> Iterator[Line]:
    """One label and its words, which wrap under themselves."""
    first = (Span(" " * indent), Span(fit(label, column - 1) + " ", "quiet"))
    rest = (Span(" " * (indent + column)),)
    yield from wrapped(pieces(words), readable(width), first=first, rest=rest, key=key)


def heading(words: str, width: int, key: str | None = None) -> Iterator[Line]:
    """A heading with a blank line before it."""
    yield Line((), key)
    yield from wrapped([Span(words, "heading")], readable(width), key=key)


def flowing(words: Words, width: int, *, indent: int = 2, key: str | None = None) -> Iterator[Line]:
    """Words wrapped behind an indent."""
    left = (Span(" " * indent),) if indent else ()
    yield from wrapped(pieces(words), readable(width), first=left, rest=left, key=key)


def readable(width: int) -> int:
    """The width words are set in: the screen's, but no wider than the eye follows."""
    return min(width, WIDEST)


def pieces(words: Words) -> Sequence[Span]:
    """Words as spans."""
    if isinstance(words, str):
        return (Span(words),)
    return (words,) if isinstance(words, Span) else words
