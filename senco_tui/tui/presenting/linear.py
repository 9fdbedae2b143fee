"""Lines as they are read aloud: columns become sentences, and what is only drawn is left out."""

import re
from itertools import groupby
from operator import itemgetter

from senco_tui.tui.presenting.cells import width_of
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.wrapping import wrapped

BOXES = "\u2500-\u259f"
"""Rules, frames and blocks, which a screen reader names one by one."""

GAP = re.compile(f" *[{BOXES}][ {BOXES}]*|  +")
"""What stands between two columns: blanks, or something drawn."""

STOPS = " .,:;?!·"
"""Marks after which no further stop is wanted."""


def linear(line: Line) -> Line:
    """The same words in the same looks, a full stop between what stood in columns.

    >>> linear(Line((Span("breach   "), Span("Okafor, Ada    4 E")))).text
    'breach. Okafor, Ada. 4 E'
    """
    text, made, at = line.text, list[tuple[str, str]](), 0
    letters = [(letter, span.style) for span in line.spans for letter in span.text]
    for gap in GAP.finditer(text):
        made += letters[at : gap.start()]
        at = gap.end()
        if made and at < len(text):
            made += [(letter, "") for letter in (" " if made[-1][0] in STOPS else ". ")]
    made += letters[at:]
    alike = groupby(made, itemgetter(1))
    return Line(tuple(Span("".join(letter for letter, _ in run), style) for style, run in alike), line.key)


def linear_lines(line: Line, width: int) -> list[Line]:
    """The same, whole: on as many lines of so many cells as it takes.

    >>> [one.text for one in linear_lines(Line((Span("breach   Okafor, Ada    4 E"),)), 12)]
    ['breach.', 'Okafor, Ada.', '4 E']
    """
    said = linear(line)
    if width_of(said.text) <= width:
        return [said]
    return list(wrapped(said.spans, width, key=line.key))


def first_linear(line: Line, width: int) -> Line:
    """As much of it as a row of a list has room for, with a sign where there is more."""
    said = linear(line)
    if width_of(said.text) <= width:
        return said
    first = next(wrapped(said.spans, max(width - 1, 1), key=line.key))
    return Line((*first.spans, Span("…")), line.key)
