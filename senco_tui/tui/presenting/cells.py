"""How wide text is on a terminal, and how it is cut, padded and wrapped to fit."""

from functools import lru_cache
from unicodedata import category, east_asian_width

ELLIPSIS = "…"


@lru_cache(4096)
def width_of(text: str) -> int:
    """Cells the text takes: two for wide characters, none for combining marks."""
    if text.isascii():
        return len(text)
    return sum(_cells(character) for character in text)


def _cells(character: str) -> int:
    if category(character) in ("Mn", "Me"):
        return 0
    return 2 if east_asian_width(character) in ("W", "F") else 1


def cut(text: str, cells: int) -> str:
    """The text in at most `cells` cells; what does not fit is cut and ends in an ellipsis."""
    if width_of(text) <= cells:
        return text
    if cells <= 1:
        return ELLIPSIS[:cells]
    return _head(text, cells - 1).rstrip() + ELLIPSIS


def fit(text: str, cells: int) -> str:
    """The text in exactly `cells` cells, cut or padded on the right."""
    shown = cut(text, max(cells, 0))
    return shown + " " * (cells - width_of(shown))


def fit_right(text: str, cells: int) -> str:
    """The text in exactly `cells` cells, cut or padded on the left, as numbers stand."""
    shown = cut(text, max(cells, 0))
    return " " * (cells - width_of(shown)) + shown


def wrap(text: str, cells: int, indent: int = 0) -> list[str]:
    """The text as lines of at most `cells` cells, broken between words; later lines are indented.

    Line ends in the text are kept. A word longer than a line is broken.
    """
    lines: list[str] = []
    for paragraph in text.splitlines() or [""]:
        lines += _wrap_one(paragraph, max(cells, 1), min(indent, max(cells - 1, 0)))
    return lines


def _wrap_one(paragraph: str, cells: int, indent: int) -> list[str]:
    lines: list[str] = []
    line, used = "", 0
    for word in paragraph.split():
        room = cells - used - (1 if line.strip() else 0)
        if width_of(word) <= room:
            line, used = (
                (f"{line} {word}", used + 1 + width_of(word))
                if line.strip()
                else (line + word, used + width_of(word))
            )
            continue
        if line.strip():
            lines.append(line)
            line, used = " " * indent, indent
        while width_of(word) > cells - used:
            piece = _head(word, max(cells - used, 1)) or word[0]
            lines.append(line + piece)
            word = word[len(piece) :]
            line, used = " " * indent, indent
        line, used = line + word, used + width_of(word)
    return [*lines, line] if line.strip() or not lines else lines


def _head(text: str, cells: int) -> str:
    """As much of the beginning of the text as `cells` cells hold."""
    if text.isascii():
        return text[:cells]
    used = 0
    for n, character in enumerate(text):
        used += _cells(character)
        if used > cells:
            return text[:n]
    return text
