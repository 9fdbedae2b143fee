"""A report as it will print, as lines: paragraphs, lists, and tables that wrap inside their columns."""

from collections.abc import Iterator, Sequence

from senco_tui.reports.report import Block, Facts, Heading, Points, Report, Table, Words
from senco_tui.tui.presenting.labelled import flowing, heading, labelled, readable
from senco_tui.tui.presenting.line import Line, Span, fit, fit_right, plain, spans, width_of
from senco_tui.tui.presenting.wrapping import printable, wrapped

GAP = 2
"""Cells between two columns."""

NARROWEST = 7
"""Cells of a column; where columns would have to be narrower, a row is told as labels and words."""


def report_lines(report: Report, width: int) -> list[Line]:
    """The whole report. Every text is literal."""
    made = list(flowing(report.under, width, indent=0)) if report.under else []
    for block in report.blocks:
        made += _block(block, width)
    if made and not made[0].text:
        del made[0]
    made.append(plain())
    for line in (report.reader, *report.foot):
        made += flowing(Span(line, "dim"), width, indent=0) if line else ()
    return made


def kind_line(name: str, words: str, width: int) -> Line:
    """One report to choose from: its name, and what it tells."""
    column = 20
    told = "".join(line.text for line in wrapped([Span(words)], 10_000))
    return spans(
        (f"  {fit(name, column)}", "strong"), fit(told, max(width - column - 2, 1)).rstrip(), key=name
    )


def _block(block: Block, width: int) -> Iterator[Line]:
    match block:
        case Heading():
            yield from heading(block.text, width)
        case Words():
            yield plain()
            yield from flowing(block.text, width, indent=0)
        case Points():
            for item in block.items:
                yield from wrapped([Span(item)], readable(width), first=(Span("  • "),), rest=(Span("    "),))
        case Facts():
            for label, words in block.rows:
                yield from labelled(_one_line(label), words, width, column=_column(width))
        case Table():
            yield from heading(block.title, width) if block.title else (plain(),)
            yield from _table(block, width)


def _table(table: Table, width: int) -> Iterator[Line]:
    rows = [tuple(_one_line(cell) for cell in row) for row in (table.heads, *table.rows)]
    widths = _widths(rows, width)
    if widths is None:
        yield from _as_labels(table, width)
        return
    right = [head in table.numbers for head in table.heads]
    for n, row in enumerate(rows):
        yield from _row(row, widths, right, "quiet" if n == 0 else "")


def _column(width: int) -> int:
    """Cells of a label beside its words."""
    return min(18, width // 2)


def _one_line(cell: str) -> str:
    return printable(" ".join(cell.split()))


def _widths(rows: Sequence[Sequence[str]], width: int) -> list[int] | None:
    """A width for each column, the widest made narrower first; None where there is no room for them all."""
    wants = [max(width_of(cell) for cell in column) for column in zip(*rows, strict=True)]
    room = width - GAP * (len(wants) - 1)
    if room < NARROWEST * len(wants) and sum(wants) > room:
        return None
    while sum(wants) > room:
        widest = max(range(len(wants)), key=lambda n: wants[n])
        others = [want for n, want in enumerate(wants) if n != widest]
        wants[widest] = max(wants[widest] - (sum(wants) - room), max(others, default=0) - 1, NARROWEST)
    return wants


def _row(row: Sequence[str], widths: Sequence[int], right: Sequence[bool], style: str) -> Iterator[Line]:
    """One row, as many lines high as its highest cell."""
    cells = [
        [line.text for line in wrapped([Span(cell)], wide)] or [""]
        for cell, wide in zip(row, widths, strict=True)
    ]
    for n in range(max(len(cell) for cell in cells)):
        parts = [
            (fit_right if number else fit)(cell[n] if n < len(cell) else "", wide)
            for cell, wide, number in zip(cells, widths, right, strict=True)
        ]
        yield plain((" " * GAP).join(parts).rstrip(), style)


def _as_labels(table: Table, width: int) -> Iterator[Line]:
    for n, row in enumerate(table.rows):
        if n:
            yield plain()
        for head, cell in zip(table.heads, row, strict=True):
            if cell:
                yield from labelled(_one_line(head), cell, width, column=_column(width))
