"""How wide text is on a terminal, and how it is cut, padded and wrapped to fit."""

from functools import lru_cache
from unicodedata import category, east_asian_width

ELLIPSIS = "…"


JOINER, EMOJI_STYLE = "\u200d", "\ufe0f"


@lru_cache(4096)
def width_of(text: str) -> int:
    """Cells the text takes, counted as the strips of the screen count them.

    Two for wide characters, none for marks that combine and signs that only format; what follows a joiner
    stands in the cells of what went before it, and a symbol asked to be shown as a picture is wide.
    """
    if text.isascii():
        return len(text)
    if JOINER not in text and EMOJI_STYLE not in text:
        return sum(_cells(character) for character in text)
    cells, joined, last = 0, False, ""
    for character in text:
        if joined or character == JOINER:
            joined = character == JOINER and not joined
        elif character == EMOJI_STYLE:
            cells += 1 if last and _cells(last) == 1 and category(last) == "So" else 0
        else:
            cells += _cells(character)
            last = character if _cells(character) else last
    return cells


@lru_cache(4096)
def _cells(character: str) -> int:
    if category(character) in ("Mn", "Me", "Cf", "Cc"):
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
        lines += _wrap_one(paragraph, max(cells, 1), min(indent, max(cells - 2, 0)))
    return lines


def _wrap_one(paragraph: str, cells: int, indent: int) -> list[str]:
    lines: list[str] = []
    line, empty = "", True
    for word in paragraph.split():
        longer = word if empty else f" {word}"
        if width_of(line) + width_of(longer) <= cells:
            line, empty = line + longer, False
            continue
        if not empty:
            lines.append(line)
            line = " " * indent
        while width_of(line) + width_of(word) > cells:
            piece = _head(word, max(cells - width_of(line), 1)) or word[0]
            lines.append(line + piece)
            line, word = " " * indent, word[len(piece) :]
        line, empty = line + word, not word
    return lines if empty and lines else [*lines, line]


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
