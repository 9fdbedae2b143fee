"""Pages as a reader sees them: the text of the lines, with nothing of their styles."""

from collections.abc import Iterable

from senco_tui.tui.presenting.line import Line


def text_of(lines: Iterable[Line]) -> str:
    """The page as text, one row a line, blanks at the end of rows left out."""
    return "\n".join("".join(s.text for s in line.spans).rstrip() for line in lines)


def styles_of(lines: Iterable[Line]) -> dict[str, str]:
    """Every piece of text and its style."""
    return {s.text: s.style for line in lines for s in line.spans}
