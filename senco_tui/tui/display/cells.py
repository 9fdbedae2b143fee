"""From a strip of the screen to cells: what each column holds, and how it is to look.

A wide sign stands in its first cell and leaves the next one empty; marks that combine stand with what they
combine with. No control character gets into a cell, whatever it came through. Of a blank only what is seen
of it is kept: in whatever colour letters are written, it is the same.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple
from unicodedata import category, east_asian_width

from rich.cells import split_graphemes
from rich.color import ColorSystem
from rich.segment import Segment
from textual.strip import Strip

from senco_tui.tui.display.ink import on_blanks, without_nothing
from senco_tui.tui.gate import clean


class Cell(NamedTuple):
    """One column of one row: its text ('' where a wide sign reaches into it) and the numbers of its looks."""

    text: str
    ink: str


Row = list[Cell | None]
"""The cells of a row from its left edge; None where it is not known what the terminal shows."""

BLANK = Cell(" ", "")


@lru_cache(2048)
def cells_of(segments: tuple[Segment, ...], colours: ColorSystem) -> tuple[Cell, ...] | None:
    """The cells of a strip, for a terminal of so many colours.

    None where a segment is no text in a look: a link, or a command to the terminal.
    """
    if any(control or (style and style.link) for _, style, control in segments):
        return None
    looks = ((text, Strip.render_ansi(style, colours) if style else "") for text, style, _ in segments)
    return tuple(inked((without_nothing(ink), clean(text)) for text, ink in looks))


def inked(pieces: Iterable[tuple[str, str]]) -> list[Cell]:
    """The cells of pieces, each of looks and text."""
    row: list[Cell] = []
    last = ""
    for ink, text in pieces:
        marks, cells = _inked(text, ink)
        if marks and row:
            _mark(row, marks, last)
        row += cells
        last = ink if cells else last
    return row


@lru_cache(4096)
def _inked(text: str, ink: str) -> tuple[str, tuple[Cell, ...]]:
    """The marks that combine with what went before, and the cells."""
    blank = Cell(" ", on_blanks(ink))
    if text.isascii():
        return "", tuple(blank if character == " " else Cell(character, ink) for character in text)
    spans, _ = split_graphemes(text)
    marks, made = "", []
    for start, end, width in spans:
        if width:
            sign = text[start:end]
            made.append(blank if sign == " " else Cell(sign, ink))
            made += [Cell("", ink)] * (width - 1)
        else:
            marks += text[start:end]
    return marks, tuple(made)


def _mark(row: list[Cell], marks: str, ink: str) -> None:
    """Combine marks with the last sign of a row, whose looks are `ink`."""
    at = len(row) - 1 - (row[-1].text == "")
    row[at] = Cell(row[at].text + marks, ink)


@lru_cache(4096)
def is_certain(text: str) -> bool:
    """Whether every terminal gives the text of a cell just one column.

    After any other sign, terminals differ on where they are.
    """
    if len(text) != 1:
        return False
    if text.isascii():
        return True
    return east_asian_width(text) in "AHN" and category(text)[0] not in "MC"
