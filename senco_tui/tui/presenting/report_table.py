"""A report's table as lines: in columns, else each row on a few lines, else as labels and words."""

from collections.abc import Iterator, Sequence

from senco_tui.reports.report import Table
from senco_tui.tui.presenting.labelled import labelled
from senco_tui.tui.presenting.line import Line, Span, fit, fit_right, plain, width_of
from senco_tui.tui.presenting.wrapping import printable, wrapped

GAP, INDENT = 2, 2
"""Cells between two columns, and before every line of a row but its first."""

COMFORT = 16
"""Cells a column keeps where its words have to wrap; narrower is no longer read, but spelt out."""

WIDEST = 28
"""Cells of a column where a row stands on several lines; what is longer wraps."""

FEW = 3
"""Lines of columns a row may stand on; with more, nobody finds a cell by its place."""

Columns = Sequence[tuple[int, int]]
"""Which columns stand on one line, each by its number, and how wide."""


def table_lines(table: Table, width: int) -> Iterator[Line]:
    """Its heads and its rows. Every text is literal."""
    rows = [tuple(one_line(cell) for cell in row) for row in (table.heads, *table.rows)]
    right = [head in table.numbers for head in table.heads]
    lines = _shape(rows, width)
    if not 0 < len(lines) <= FEW:
        yield from _as_labels(table, width)
        return
    for n, row in enumerate(rows):
        for at, columns in enumerate(lines):
            yield from _line(row, columns, right, INDENT if at else 0, "" if n else "quiet")


def one_line(cell: str) -> str:
    """A text on one line, with nothing in it that is no letter."""
    return printable(" ".join(cell.split()))


def label_column(width: int) -> int:
    """Cells of a label beside its words."""
    return min(18, width // 2)


def _shape(rows: Sequence[Sequence[str]], width: int) -> list[Columns]:
    """On how many lines a row stands, and with which columns."""
    wants = [max(width_of(cell) for cell in column) for column in zip(*rows, strict=True)]
    together = _squeezed(wants, width - GAP * (len(wants) - 1))
    if together is not None:
        return [tuple(enumerate(together))]
    return _spread([min(want, WIDEST) for want in wants], width)


def _squeezed(wants: Sequence[int], room: int) -> list[int] | None:
    """A width for each column, the widest made narrower first; None where one would be no longer read."""
    wide = list(wants)
    while sum(wide) > room:
        widest = max(range(len(wide)), key=lambda n: wide[n])
        others = [want for n, want in enumerate(wide) if n != widest]
        narrower = max(wide[widest] - (sum(wide) - room), max(others, default=0) - 1, COMFORT)
        if narrower >= wide[widest]:
            return None
        wide[widest] = narrower
    return wide


def _spread(wants: Sequence[int], width: int) -> list[Columns]:
    """As many columns on a line as there is room for, in their order."""
    lines: list[list[tuple[int, int]]] = [[]]
    left = width
    for n, want in enumerate(wants):
        if lines[-1] and want > left:
            lines.append([])
            left = width - INDENT
        lines[-1].append((n, min(want, left)))
        left -= want + GAP
    return list(lines)


def _line(
    row: Sequence[str], columns: Columns, right: Sequence[bool], indent: int, style: str
) -> Iterator[Line]:
    """Some columns of one row, as many lines high as the highest cell; none where they are empty."""
    if not any(row[n] for n, _ in columns):
        return
    cells = [[line.text for line in wrapped([Span(row[n])], wide)] or [""] for n, wide in columns]
    for at in range(max(len(cell) for cell in cells)):
        parts = [
            (fit_right if right[n] else fit)(cell[at] if at < len(cell) else "", wide)
            for cell, (n, wide) in zip(cells, columns, strict=True)
        ]
        yield plain(" " * indent + (" " * GAP).join(parts).rstrip(), style)


def _as_labels(table: Table, width: int) -> Iterator[Line]:
    for n, row in enumerate(table.rows):
        if n:
            yield plain()
        for head, cell in zip(table.heads, row, strict=True):
            if cell:
                yield from labelled(one_line(head), cell, width, column=label_column(width))
