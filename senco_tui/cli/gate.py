"""The gate every word passes on its way out: no control character reaches a terminal, a pipe or a file."""

import unicodedata

BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the direction of writing; they can make a line show what it does not say."""

SHOWN = "\ufffd"
"""What stands where a character was stopped."""


def is_stopped(letter: str) -> bool:
    """Say whether `letter` is a control, direction, line-breaking or half character."""
    return unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") or letter in BIDI


def on_one_line(text: str) -> str:
    """The text with line ends and tabs as single spaces and every other stopped character shown as `�`."""
    if text.isascii() and text.isprintable():
        return text
    plain = text.replace("\r\n", " ").translate(_LINE_ENDS)
    return "".join(SHOWN if is_stopped(letter) else letter for letter in plain)


def in_lines(text: str) -> str:
    """The text with its line ends kept, tabs as four spaces, every other stopped character shown as `�`."""
    if text.isascii() and text.isprintable():
        return text
    lines = text.replace("\r\n", "\n").expandtabs(4).split("\n")
    return "\n".join(on_one_line(line) for line in lines)


def in_json(text: str) -> str:
    r"""JSON text with every stopped character written as `\uXXXX`: nothing is lost and nothing acts."""
    if text.isascii() and "\x7f" not in text:
        return text
    return "".join(_escape(letter) if is_stopped(letter) and letter != "\n" else letter for letter in text)


def width(text: str) -> int:
    """How many columns of a terminal the text takes."""
    if text.isascii():
        return len(text)
    return sum(_columns(letter) for letter in text)


_LINE_ENDS = {ord("\n"): " ", ord("\t"): " ", ord("\r"): " "}


def _escape(letter: str) -> str:
    return f"\\u{ord(letter):04x}"


def _columns(letter: str) -> int:
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1
