"""A report as Markdown: its own plain text, in which whatever a person typed reads as they typed it."""

import re
from collections.abc import Iterator

from senco_tui.reports.report import Block, Facts, Heading, Points, Report, Table, Words

_MARKS = re.compile(r"[\\`*_\[\]<>&~|$]")
"""What Markdown and its common extensions give a meaning to, wherever it stands."""

_BEGINNINGS = re.compile(r"^(#|[-+=](?=[-+=\s]|$)|\d{1,9}(?=[.)](?:\s|$)))")
"""What means something at the beginning of a line only."""


def markdown(report: Report) -> str:
    """The whole report; one line a paragraph, so that no line begins with what its text happens to hold."""
    parts = [f"# {_in_line(report.title)}"]
    parts += [escaped(report.under)] if report.under else []
    parts += [part for block in report.blocks if (part := "\n".join(_lines(block)))]
    foot = [line for line in (report.reader, *report.foot) if line]
    if foot:
        parts += ["---", "  \n".join(escaped(line) for line in foot)]
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """The text on one line, with everything that Markdown would take for a mark made literal."""
    line = _MARKS.sub(r"\\\g<0>", " ".join(text.split()))
    return _BEGINNINGS.sub(_literal, line)


def _in_line(text: str) -> str:
    """The text where no line can begin with it: in a heading, whose end must be no mark either, or a cell."""
    return _MARKS.sub(r"\\\g<0>", " ".join(text.split())).replace("#", "\\#")


def _literal(found: re.Match[str]) -> str:
    """A digit cannot be escaped; the stop or bracket after it can."""
    return found[0] + "\\" if found[0][0].isdecimal() else "\\" + found[0]


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{'#' * block.level} {_in_line(block.text)}"
        case Words():
            yield escaped(block.text)
        case Points():
            yield from (f"- {escaped(item)}" for item in block.items)
        case Facts():
            yield from (f"- **{escaped(label)}**: {escaped(words)}" for label, words in block.rows)
        case Table():
            yield from _table(block)


def _table(table: Table) -> Iterator[str]:
    if table.title:
        yield f"### {_in_line(table.title)}"
        yield ""
    yield _row(table.heads)
    yield "|" + "|".join("---:" if head in table.numbers else "---" for head in table.heads) + "|"
    yield from (_row(row) for row in table.rows)


def _row(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(_in_line(cell) for cell in cells) + " |"
