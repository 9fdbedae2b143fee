"""A report as it will print, as lines: paragraphs, lists, facts and tables."""

from collections.abc import Iterator

from senco_tui.reports.report import Block, Facts, Heading, Points, Report, Table, Words
from senco_tui.tui.presenting.labelled import flowing, heading, labelled, readable
from senco_tui.tui.presenting.line import Line, Span, fit, plain, spans
from senco_tui.tui.presenting.report_table import label_column, one_line, table_lines
from senco_tui.tui.presenting.wrapping import wrapped


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
                yield from labelled(one_line(label), words, width, column=label_column(width))
        case Table():
            yield from heading(block.title, width) if block.title else (plain(),)
            yield from table_lines(block, width)
