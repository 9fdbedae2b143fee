"""How one value is written in YAML: bare where every reader takes it for the same text, else in quotes."""

import re
from datetime import date
from decimal import Decimal
from enum import StrEnum

from senco_tui.document.gate import REPLACEMENT, composed, stopped
from senco_tui.document.refusal import CannotWrite

_EASY = re.compile(r"[A-Za-z](?:[\w ,.'()/;!?&-]*[\w.)!?])?", re.ASCII)
_WORDS_ELSEWHERE = frozenset("null y n yes no on off true false".split())
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
    if isinstance(value, StrEnum):
        return quoted(value.value)
    if isinstance(value, str):
        return quoted(settled(value))
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, int):
        return str(value)
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
    if (_EASY.fullmatch(text) and text.casefold() not in _WORDS_ELSEWHERE) or bare(text):
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

    A block cannot hold tabs, or lines of nothing but spaces, the way this format reads them.
    """
    if "\n" not in text or "\t" in text or not text.replace("\n", "").isprintable():
        return None
    lines = text.split("\n")
    if lines[0][:1] in (" ", "") or any(line.isspace() for line in lines):
        return None
    body = text.rstrip("\n")
    ends = len(text) - len(body)
    sign = "|-" if ends == 0 else "|" if ends == 1 else "|+"
    room = " " * indent
    kept = lines if ends == 0 else lines[:-1]
    return [sign, *(room + line if line else "" for line in kept)]


def _double(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return '"' + escaped.replace("\ufeff", "\\ufeff") + '"'
