"""How one value is written in YAML: bare where every reader takes it for the same text, else in quotes."""

import re
import textwrap
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from senco_tui.document.fields import NUMBER, WHOLE
from senco_tui.document.gate import REPLACEMENT, composed, stopped
from senco_tui.document.refusal import CannotWrite

_EASY = re.compile(r"[A-Za-z](?:[\w ,.'()/;!?&-]*[\w.)!?])?", re.ASCII)
_WORDS_ELSEWHERE = frozenset(["null", "y", "n", "yes", "no", "on", "off", "true", "false"])
_CHANGED_ELSEWHERE = re.compile(
    r"(?i)~|null|y|n|yes|no|on|off|true|false|=|<<|"
    r"[-+]?\.(?:inf|nan)|\.nan|"
    r"[-+]?0[0-9_]+|[-+]?0[xob][0-9a-f_]+|"
    r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|"
    r"[-+]?[0-9]+_[0-9_]*|[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*(?:e[-+]?[0-9]+)?|[-+]?[0-9]+e[-+]?[0-9]+|"
    r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}[Tt ].*"
)


def scalar(value: object) -> str:
    """One value on one line; `block` is for text of several. Raises CannotWrite for a control character."""
    maker = _MAKERS.get(type(value))
    if maker is not None:
        return maker(value)
    if isinstance(value, StrEnum):
        return quoted(value.value)
    raise CannotWrite(f"{type(value).__name__} is nothing a document can hold.")


def settled(text: str) -> str:
    """Text as it is kept: composed, line ends single. Raises CannotWrite for what may not pass the gate."""
    if text.isascii() and text.isprintable():
        return text
    text = composed(text.replace("\r\n", "\n").replace("\r", "\n"))
    found = stopped(text)
    if found or REPLACEMENT in text:
        sign = f"U+{ord(found.group()[0]):04X}" if found else REPLACEMENT
        raise CannotWrite(f"These words hold a character that cannot be kept ({sign}); take it out.")
    return text


def quoted(text: str) -> str:
    """Text on one line, bare if it may be, else in single quotes, else in double quotes."""
    if _EASY.fullmatch(text) and text.casefold() not in _WORDS_ELSEWHERE:
        return text
    text = settled(text)
    if bare(text):
        return text
    if "\n" in text or "\t" in text or "\ufeff" in text:
        return _double(text)
    return "'" + text.replace("'", "''") + "'"


def bare(text: str) -> bool:
    """Say whether text may stand without quotes and be the same text to every YAML reader."""
    if not text or text[0] in "#,[]{}&*!|>'\"%@`=<~" or text[-1] in " :\u00a0":
        return False
    if text[0] in " \t" or "\n" in text or "\t" in text or ": " in text or " #" in text:
        return False
    if text[0] in "-?:" and (len(text) == 1 or text[1] == " "):
        return False
    if text.startswith(("---", "...")) or not text.isprintable():
        return False
    return _CHANGED_ELSEWHERE.fullmatch(text) is None


def block(text: str, indent: int) -> list[str] | None:
    """Text of several lines as a `|` block: the sign after the key, then the lines; None where it cannot be.

    A block cannot hold tabs or lines of nothing but spaces the way this format reads them, and blank lines
    at its end would not be seen.
    """
    if "\n" not in text or "\t" in text or not text.replace("\n", "").isprintable():
        return None
    ended = text.endswith("\n")
    lines = text.removesuffix("\n").split("\n")
    if lines[0][:1] in (" ", "") or not lines[-1] or any(line.isspace() for line in lines):
        return None
    return ["|" if ended else "|-", *(" " * indent + line if line else "" for line in lines)]


def folded(text: str, indent: int) -> list[str] | None:
    """One paragraph as a `>` block, broken at spaces; None for any other text."""
    words = text.removesuffix("\n")
    if words != " ".join(words.split()) or not words.isprintable():
        return None
    lines = textwrap.wrap(words, 96 - indent, break_long_words=False, break_on_hyphens=False)
    return [">" if text.endswith("\n") else ">-", *(" " * indent + line for line in lines)]


def in_style(value: object, style: str, was: str) -> str:
    """A value on one line, quoted as the one before it was, `yes` and `no` where it said so."""
    if type(value) is bool and was in ("yes", "no"):
        return "yes" if value else "no"
    written = scalar(value)
    if style not in ("'", '"'):
        return written
    plain = settled(value) if isinstance(value, str) else written
    if style == '"' or "\n" in plain or "\t" in plain:
        return _double(plain)
    return "'" + plain.replace("'", "''") + "'"


def _within(pattern: str, written: str) -> str:
    if re.fullmatch(pattern, written) is None:
        raise CannotWrite(f"{written[:40]} is not a number a document can hold.")
    return written


def _double(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return '"' + escaped.replace("\ufeff", "\\ufeff") + '"'


_MAKERS: dict[type, Callable[[Any], str]] = {
    str: quoted,
    bool: lambda value: "true" if value else "false",
    date: date.isoformat,
    int: lambda value: _within(WHOLE, str(value)),
    Decimal: lambda value: _within(NUMBER, format(value, "f") if value.is_finite() else str(value)),
}
