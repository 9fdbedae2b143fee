"""The gate a text passes on its way in: bytes become text, and no character that acts on a terminal gets by.

What stops at the gate is named with its line and shown as `�`; the file itself is never changed here.
"""

import re
import unicodedata

from senco_tui.document.origin import Origin
from senco_tui.document.problem import Problem

LIMIT = 256 * 1024
"""The largest file that is read, in bytes."""

REPLACEMENT = "\ufffd"

_STOPPED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls
    "\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"  # direction marks, line and paragraph separators
    "\ud800-\udfff\ufffe\uffff]"  # halves of characters, and no characters at all
    "|\r(?!\n)|(?<!\\A)\ufeff"
)
_MANY = 20

_NAMED = {0x1B: "an escape character", 0x0D: "a bare carriage return", 0x00: "a null character"}


def stopped(text: str) -> re.Match[str] | None:
    """The first character of `text` that may not pass, or None."""
    return None if _plainly_printable(text) else _STOPPED.search(text)


def _plainly_printable(text: str) -> bool:
    return text.replace("\r\n", "").replace("\n", "").isprintable()


def through(text: str, origin: Origin) -> tuple[str, tuple[Problem, ...]]:
    """Give `text` with every forbidden character shown as `�`, and a problem a line for each kind of them.

    No more than the first twenty are told.
    """
    if stopped(text) is None:
        return text, ()
    problems: dict[tuple[int, str], Problem] = {}
    for found in _STOPPED.finditer(text):
        line, column = place(text, found.start())
        said = _sentence(found.group())
        problems.setdefault((line, said), origin.error(line, column, said))
        if len(problems) == _MANY:
            break
    return _STOPPED.sub(REPLACEMENT, text), tuple(problems.values())


def place(text: str, offset: int) -> tuple[int, int]:
    """Line and column of an offset, both counted from 1."""
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1


def composed(text: str) -> str:
    """The text with accents in their composed form (NFC), so that equal words are equal."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return text
    return unicodedata.normalize("NFC", text)


def decode(
    data: bytes, *, path: str, case: str | None = None, document: str | None = None
) -> tuple[str | None, tuple[Problem, ...]]:
    """Turn a file's bytes into text.

    Returns:
        The text, None where the bytes cannot be read as text; and the problems found on the way.
        Line ends, a byte order mark and the accents' form stay as they are, so that a change to one
        line leaves the bytes of the others alone; values are composed (NFC) when they are understood.
    """
    origin = Origin(path, case, document)
    if len(data) > LIMIT:
        return None, (origin.error(0, 0, too_large(len(data))),)
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return None, (origin.error(1, 1, "This file is saved as UTF-16; save it again as UTF-8."),)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        sentence = "The character here is not UTF-8; save the file again as UTF-8 and mend this letter."
        return None, (origin.error(line, column, sentence),)
    return through(text, origin)


def too_large(size: int) -> str:
    """The sentence for a file of `size` bytes that is too large to read."""
    return f"This file is {size // 1024} KB; senco reads files of up to {LIMIT // 1024} KB."


def _sentence(character: str) -> str:
    code = ord(character[0])
    named = _NAMED.get(code, f"an invisible character (U+{code:04X})")
    return f"This line holds {named}, shown here as {REPLACEMENT}; take it out."
