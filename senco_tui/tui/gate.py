"""The last gate before the terminal, and what is said when the program fails; Textual's private API is here.

Every strip of every widget passes `Gate`: control, bidirectional and surrogate characters become one
visible sign, whatever widget let them through, and names become initials where that is asked for. On a
terminal without UTF-8 every other sign becomes ASCII of the same width. A failure prints a plain sentence
and where in the program it happened, never a value.
"""

import sys
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any

from rich.cells import cell_len
from rich.segment import Segment
from textual.app import App
from textual.color import Color
from textual.filter import LineFilter

from senco_tui.desk.faults import Fault, fault_of
from senco_tui.tui.presenting.initials import Change, Initials

BIDI = frozenset(map(chr, (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))))
INVISIBLE = frozenset(map(chr, (0x00AD, 0x200B, 0x2060, 0x2028, 0x2029, 0xFEFF)))
ASCII_FOR = {
    "…": "~", "·": "-", "–": "-", "—": "-", "“": '"', "”": '"', "‘": "'", "’": "'", "✓": "+", "✗": "x",
    "→": ">", "←": "<", "↑": "^", "↓": "v", "│": "|", "─": "-", "▏": "|", "▌": "|", "›": ">", "‹": "<",
    "×": "x", "•": "*", "≥": ">", "≤": "<", "£": "L", "¶": "P", "§": "S", "�": "?", "▲": "^", "▼": "v",
}  # fmt: skip
"""What stands for a sign on a terminal that has only ASCII, one character for one."""


def speaks_utf8(environ: Mapping[str, str]) -> bool:
    """Say whether the terminal's locale is UTF-8.

    Python itself sets `LC_CTYPE` to C.UTF-8 where the locale is plain C, so that value alone proves nothing.
    """
    for name in ("LC_ALL", "LC_CTYPE", "LANG"):
        value = environ.get(name, "")
        if value and not (name == "LC_CTYPE" and value in ("C.UTF-8", "C.utf8", "UTF-8")):
            return "utf-8" in value.lower() or "utf8" in value.lower()
    return False


@lru_cache(8192)
def clean(text: str) -> str:
    """The text with what could command a terminal or hide shown as `�`, or gone where it had no cell."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_clean(character) for character in text)


def _clean(character: str) -> str:
    if character.isprintable() or character == " ":
        return character
    commands = unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")
    if commands or character in BIDI or character in INVISIBLE:
        return "�" if cell_len(character) else ""
    return character


@lru_cache(8192)
def in_ascii(text: str) -> str:
    """The text in ASCII, as many cells wide as before."""
    return text if text.isascii() else "".join(_in_ascii(character) for character in text)


def _in_ascii(character: str) -> str:
    if character.isascii():
        return character
    if character in ASCII_FOR:
        return ASCII_FOR[character]
    cells = cell_len(character)
    plain = unicodedata.normalize("NFKD", character)[0]
    return plain.ljust(cells)[:cells] if plain.isascii() and plain.isprintable() else "?" * cells


class Gate(LineFilter):
    """Passes text on only when it is harmless, and in ASCII where that is all the terminal has.

    What has passed is remembered by Textual for this very gate: for other initials put up another gate.
    """

    def __init__(self, *, ascii_only: bool = False, initials: Initials | None = None) -> None:
        super().__init__()
        self._ascii_only = ascii_only
        self._initials = initials

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same segments, their text made safe; control segments of Textual's own are kept."""
        made = []
        for text, style, control in veiled(segments, self._initials) if self._initials else segments:
            safe = text if control else clean(text)
            made.append(Segment(in_ascii(safe) if self._ascii_only else safe, style, control))
        return made


def veiled(segments: list[Segment], initials: Initials) -> list[Segment]:
    """The segments of one line with initials for names, wherever a segment ends within one."""
    changes = initials.changes("".join(s.text for s in segments if not s.control))
    if not changes:
        return segments
    made, at = [], 0
    for segment in segments:
        if segment.control:
            made.append(segment)
            continue
        end = at + len(segment.text)
        made.append(Segment(_put_over(segment.text, at, changes, end), segment.style))
        at = end
    last = "".join(c.text for c in changes if c.start == c.end == at)
    return [*made, Segment(last, segments[-1].style)] if last else made


def _put_over(text: str, at: int, changes: list[Change], end: int) -> str:
    """One segment's text, from `at` to `end` in its line; what is put in stands where its change begins."""
    kept, here = [], at
    for change in changes:
        if change.start >= end or (change.end <= at and change.start < at):
            continue
        kept.append(text[here - at : max(change.start, at) - at])
        if change.start >= at:
            kept.append(change.text)
        here = max(here, min(change.end, end))
    return "".join((*kept, text[here - at :]))


class Guarded(App[int]):
    """A Textual app behind the gate, which says what went wrong without showing what it held."""

    def stand_at_the_gate(self, *, ascii_only: bool, initials: Initials | None = None) -> None:
        """Put the gate last among the filters that every line passes, in place of one that stood there."""
        others = [one for one in self._filters if not isinstance(one, Gate)]
        self._filters = [*others, Gate(ascii_only=ascii_only, initials=initials)]
        for screen in self.screen_stack if self._running else ():
            for widget in (screen, *screen.walk_children()):
                widget.refresh()

    def note(self, error: BaseException) -> str:
        """Note a fault of the program where it can be looked up; what to say of it."""
        return failure_sentence(error)

    def keep_words(self) -> None:
        """Keep what is half typed, before a fault ends the program."""

    def _handle_exception(self, error: Exception) -> None:
        """Leave at once, with a sentence for the terminal as it was before."""
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
        self._leave_with(self.note(error))

    def _fatal_error(self) -> None:
        """Textual's own last words, which would print local variables."""
        error = sys.exc_info()[1]
        self._leave_with(self.note(error) if error else "senco stopped: the screen failed.")

    def panic(self, *renderables: Any) -> None:
        """What reads the keys has failed; what it would print may hold them."""
        self._leave_with("senco stopped: the terminal could not be read any more.")

    def _leave_with(self, failure: str) -> None:
        """Leave once, with the first sentence; words that cannot be kept now were kept half a second ago."""
        self._return_code = 70
        if self.failure is None:
            self.failure = failure
            with suppress(Exception):
                self.keep_words()
        self._close_messages_no_wait()

    failure: str | None = None
    """What to say on the terminal after the screen is gone; None where all is well."""


def failure_sentence(error: BaseException) -> str:
    """What failed and where in the program, by kind of error, file and line: no message, no values."""
    return sentence_of(fault_of(inner_of(error)))


def sentence_of(fault: Fault) -> str:
    """The same of a fault."""
    return (
        f"senco stopped: a fault in the program ({fault.kind}{fault.where}). "
        "What was recorded is safe; half-typed words are offered when you open it again."
    )


def inner_of(error: BaseException) -> BaseException:
    """The exception a worker of Textual's failed of; another is its own."""
    inner: Any = getattr(error, "error", None)
    return inner if isinstance(inner, BaseException) else error
