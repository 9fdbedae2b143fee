"""How much paper a report takes, as far as that can be told before it is printed."""

from collections.abc import Iterator
from math import ceil

from senco_tui.reports.report import Block, Facts, Heading, Points, Report, Table, Words

LINES = 52
"""Lines of a side of A4 in 11 point type, margins, title and foot left out."""

WIDE = 92
"""Characters of one such line."""

BESIDE = 70
"""Characters of a line that stands beside its label."""


def lines_of(report: Report) -> int:
    """How many printed lines its body takes."""
    return sum(row for block in report.blocks for row in _rows(block))


def too_long(report: Report) -> str | None:
    """What is said of a report that should fit one side and does not."""
    taken = lines_of(report)
    if taken <= LINES:
        return None
    return f"It takes about {taken} lines and one side of A4 holds {LINES}."


def _rows(block: Block) -> Iterator[int]:
    match block:
        case Heading():
            yield 2
        case Words():
            yield _high(block.text, WIDE)
        case Points():
            yield from (_high(item, WIDE - 4) for item in block.items)
        case Facts():
            yield from (_high(words, BESIDE) for _, words in block.rows)
        case Table():
            yield 1 + len(block.rows) + (1 if block.title else 0)


def _high(text: str, wide: int) -> int:
    return max(ceil(len(text) / wide), 1)
