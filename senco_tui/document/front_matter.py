"""A Markdown document in two parts: the YAML head between its `---` lines, and the body after it."""

import re
from dataclasses import dataclass

_OPENING = re.compile(r"\ufeff?---[ ]*\r?\n")
_CLOSING = re.compile(r"\n---[ \t]*\r?(?=\n|\Z)")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The parts of a text by offsets: the head is text[head:head_end], the body text[body:].

    `closed` is False where the closing `---` is missing; `opened` is False where there is no head at all.
    """

    head: int
    head_end: int
    body: int
    opened: bool = True
    closed: bool = True


def front_matter(text: str, *, prose: bool) -> FrontMatter:
    """Find head and body. A document without prose is all head; a leading `---` line of it is passed over."""
    opening = _OPENING.match(text)
    if not prose:
        start = opening.end() if opening else int(text.startswith("\ufeff"))
        return FrontMatter(start, len(text), len(text))
    if opening is None:
        return FrontMatter(0, 0, 0, opened=False)
    closing = _CLOSING.search(text, opening.end() - 1)
    if closing is None:
        return FrontMatter(opening.end(), len(text), len(text), closed=False)
    body = min(closing.end() + 1, len(text))
    return FrontMatter(opening.end(), closing.start() + 1, body)
