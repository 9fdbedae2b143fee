"""A document's prose under its headings, and a document that needs attention: why, and its raw text."""

from collections.abc import Iterable, Iterator, Sequence

from senco_tui.casework.casefile import Section
from senco_tui.document.problem import Problem, Severity
from senco_tui.tui.presenting.labelled import flowing, readable
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.prose import prose
from senco_tui.tui.presenting.wrapping import fitting, printable, wrapped


def sections(
    words: Sequence[Section], width: int, *, indent: int = 0, key: str | None = None
) -> Iterator[Line]:
    """The prose of a document, section by section."""
    left = (Span(" " * indent),) if indent else ()
    for section in words:
        if section.title or section.text.strip():
            yield Line((), key)
        if section.title:
            title = [Span(section.title, "heading")]
            yield from wrapped(title, readable(width), first=left, rest=left, key=key)
        yield from prose(section.text.strip("\n"), readable(width), indent=indent, key=key)


def section_at(lines: Sequence[Line], row: int, titles: Iterable[str]) -> str | None:
    """The heading the row stands under, where it is one of `titles`; None above them and under any other."""
    for line in reversed(lines[: row + 1]):
        if line.spans and all(s.style == "heading" or not s.text.strip() for s in line.spans):
            return next((t for t in titles if t and " ".join(t.split()) == line.text.strip()), None)
    return None


def attention(problems: Iterable[Problem], width: int, *, key: str | None = None) -> Iterator[Line]:
    """Each problem in one sentence: `needs attention: line 7, …`."""
    for problem in problems:
        severe = problem.severity is Severity.ERROR
        said = Span("needs attention: " if severe else "worth a look: ", "overdue" if severe else "warn")
        where = f"line {problem.line}, " if problem.line else ""
        hint = f" Did you mean “{problem.nearest}”?" if problem.nearest else ""
        yield from flowing((said, Span(f"{where}{problem.sentence}{hint}")), width, indent=0, key=key)


def raw(text: str, problems: Iterable[Problem], width: int, *, key: str | None = None) -> Iterator[Line]:
    """The text as it lies in the file, with line numbers; the lines with problems are marked."""
    marked = {p.line for p in problems if p.severity is Severity.ERROR}
    rows = text.split("\n")
    column = len(str(len(rows)))
    for number, row in enumerate(rows, start=1):
        bad = number in marked
        left = Span(f"{'▸' if bad else ' '}{number:>{column}} ", "warn" if bad else "quiet")
        yield from _raw_row(left, printable(row.expandtabs(4)), width, "warn" if bad else "", key)


def _raw_row(left: Span, row: str, width: int, style: str, key: str | None) -> Iterator[Line]:
    """One line of the file, gone on below where it is too long."""
    room = max(width - len(left.text), 1)
    at = fitting(row, room) or len(row[:1])
    yield Line((left, Span(row[:at], style)), key)
    while at < len(row):
        more = fitting(row[at:], room) or 1
        yield Line((Span(" " * len(left.text)), Span(row[at : at + more], style)), key)
        at += more


def broken(document: str, text: str | None, problems: Sequence[Problem], width: int) -> Iterator[Line]:
    """A document the program may not change until a person has mended it: why, and what it says."""
    yield from attention(problems, width, key=document)
    told = "Nothing else in this case file is touched. e opens it in your editor; here is what it says:"
    yield from flowing(Span(told, "quiet"), width, indent=0, key=document)
    yield Line((), document)
    if text is None:
        yield from flowing(Span("The text itself cannot be read.", "warn"), width, indent=0, key=document)
    else:
        yield from raw(text, problems, width, key=document)
