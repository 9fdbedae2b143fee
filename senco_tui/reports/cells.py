"""A report's tables as comma-separated cells, in which no cell is ever a formula."""

import csv
from io import StringIO

from senco_tui.reports.report import Report

FORMULAS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What a spreadsheet may take for the beginning of a formula."""


def cells(report: Report) -> str:
    """Every table under its heads, one after another; where there are several, each under its title.

    The foot stands in the last rows. A cell that a spreadsheet would work out gets an apostrophe before it.
    """
    made = StringIO()
    writer = csv.writer(made, lineterminator="\n")
    tables = report.tables
    for n, table in enumerate(tables):
        if n:
            writer.writerow(())
        if len(tables) > 1:
            writer.writerow((literal(table.title),))
        writer.writerow([literal(head) for head in table.heads])
        writer.writerows([literal(cell) for cell in row] for row in table.rows)
    writer.writerow(())
    writer.writerows((literal(line),) for line in (report.reader, *report.foot) if line)
    return made.getvalue()


def literal(cell: str) -> str:
    """The cell on one line; with an apostrophe before it where it would be worked out."""
    line = " ".join(cell.split())
    return f"'{line}" if line.startswith(FORMULAS) else line
