"""Lines as they are read aloud: columns become sentences, and what is only drawn is left out."""

import re
from itertools import groupby
from operator import itemgetter

from senco_tui.tui.presenting.line import Line, Span

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
