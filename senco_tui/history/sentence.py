"""A commit's message: one sentence, the reason in the person's own words, then trailers nobody can forge."""

import re
from collections.abc import Sequence
from sys import intern

from senco_tui.history.gate import one_line, paragraphs

_TRAILER = re.compile(r"([A-Za-z][A-Za-z0-9-]*): ?(.*)")
_KEY = re.compile(r"[A-Z][A-Za-z0-9-]*")

Trailers = tuple[tuple[str, str], ...]


def compose(sentence: str, reason: str = "", trailers: Sequence[tuple[str, str]] = ()) -> str:
    """The whole message. A line of the reason that looks like a trailer is set in by one space.

    Raises:
        ValueError: a trailer's key is no word, or there is no sentence.
    """
    first = one_line(sentence)
    if not first:
        raise ValueError("a commit needs a sentence")
    parts = [first]
    if why := paragraphs(reason):
        parts.append("\n".join(_set_in(line) for line in why.split("\n")))
    if trailers:
        parts.append("\n".join(_trailer(key, value) for key, value in trailers))
    return "\n\n".join(parts) + "\n"


def parse(message: str) -> tuple[str, str, Trailers]:
    """Sentence, reason and trailers of a message, whoever wrote it."""
    first, _, rest = message.partition("\n")
    blocks = re.split(r"\n{2,}", rest.strip("\n")) if rest.strip("\n") else []
    trailers: Trailers = ()
    if blocks and all(_TRAILER.fullmatch(line) for line in blocks[-1].split("\n")):
        found = [_TRAILER.fullmatch(line) for line in blocks.pop().split("\n")]
        trailers = tuple((intern(one_line(m[1])), intern(one_line(m[2]))) for m in found if m)
    lines = paragraphs("\n\n".join(blocks)).split("\n")
    return one_line(first), "\n".join(_set_out(line) for line in lines), trailers


def _trailer(key: str, value: str) -> str:
    if not _KEY.fullmatch(key):
        raise ValueError(f"“{key}” is no key of a trailer")
    return f"{key}: {one_line(value)}".rstrip()


def _set_in(line: str) -> str:
    return f" {line}" if _TRAILER.fullmatch(line) else line


def _set_out(line: str) -> str:
    return line[1:] if line.startswith(" ") and _TRAILER.fullmatch(line[1:]) else line
