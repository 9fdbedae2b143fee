"""The body of a document as sections: a line that begins with `## ` opens one, nothing is lost between."""

import re
from dataclasses import dataclass

from senco_tui.casework.casefile import Section

_HEADING = re.compile(r"^## +(\S[^\n]*?)[ \t]*\r?$", re.MULTILINE)
_BLANK_BEFORE = re.compile(r"\A(?:[ \t]*\r?\n)+|\A[ \t]+\Z")
_BLANK_AFTER = re.compile(r"\s+\Z")


@dataclass(frozen=True, slots=True)
class Span:
    """One section by offsets: its heading line at `start`, words from `words` to `words_end`, all to `end`.

    The blank lines round the words lie outside `words`..`words_end` and inside `start`..`end`.
    """

    title: str
    start: int
    words: int
    words_end: int
    end: int


def spans(text: str, body: int) -> tuple[Span, ...]:
    """The sections of text[body:]; the first has the title '' and holds what stands before any heading."""
    headings = list(_HEADING.finditer(text, body))
    starts = [h.start() for h in headings] + [len(text)]
    found = [_span("", body, body, starts[0], text)]
    for heading, end in zip(headings, starts[1:], strict=True):
        found.append(_span(heading.group(1), heading.start(), min(heading.end() + 1, end), end, text))
    return tuple(found)


def sections(text: str, body: int = 0) -> tuple[Section, ...]:
    """The sections as values: blank lines round the words taken off, line ends as single newlines."""
    found = []
    for span in spans(text, body):
        words = text[span.words : span.words_end].replace("\r\n", "\n")
        if span.title or words:
            found.append(Section(span.title, words))
    return tuple(found)


def opens_section(words: str) -> bool:
    """Say whether some line of `words` would be read as a heading of its own."""
    return _HEADING.search(words) is not None


def trimmed(words: str) -> str:
    """Words without the blank lines round them, which is how a section holds them."""
    words = words.replace("\r\n", "\n").replace("\r", "\n")
    lead = _BLANK_BEFORE.match(words)
    words = words[lead.end() :] if lead else words
    return _BLANK_AFTER.sub("", words)


def _span(title: str, start: int, inside: int, end: int, text: str) -> Span:
    lead = _BLANK_BEFORE.match(text[inside:end])
    words = inside + (lead.end() if lead else 0)
    return Span(title, start, words, words + len(text[words:end].rstrip()), end)
