"""Styled words wrapped to the width of the screen, cell-true, and made literal on the way."""

import re
from collections.abc import Iterable, Iterator, Sequence

from senco_tui.tui.presenting.cells import width_of
from senco_tui.tui.presenting.line import Line, Span

_CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff"
_DIRECTIONS = "\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff"
UNSAFE = re.compile(f"[{_CONTROLS}{_DIRECTIONS}]")
"""Characters that would steer a terminal or turn the reading order; a tab and a line end are mere spaces."""

_TOKENS = re.compile(r"[ \t\n]+|[^ \t\n]+")


def printable(text: str) -> str:
    """The text with everything that could steer a terminal shown as `�`."""
    return UNSAFE.sub("�", text)


def wrapped(
    pieces: Iterable[Span],
    width: int,
    *,
    first: Sequence[Span] = (),
    rest: Sequence[Span] = (),
    key: str | None = None,
) -> Iterator[Line]:
    """The pieces as lines no wider than `width` cells, broken between words.

    Args:
        pieces: styled text; any run of spaces, tabs and line ends in it counts as one space.
        width: cells; a word longer than a line is broken where it must be.
        first: what the first line begins with (a bullet); it counts towards the width.
        rest: what every later line begins with.
        key: what Enter opens on each of the lines.
    """
    lead = tuple(first)
    line = _Filling(width, lead)
    for word in _words(pieces):
        if line.filled and not line.takes(word):
            yield from line.finished(key)
            line = _Filling(width, tuple(rest))
        while not line.takes(word):
            head, word = _broken(word, line.room)
            line.put(head)
            yield from line.finished(key)
            line = _Filling(width, tuple(rest))
        line.put(word)
    if line.filled or lead:
        yield from line.finished(key)


_Word = list[tuple[str, str]]
"""A run without spaces: pieces of text, each with its style."""


class _Filling:
    """One line while it fills."""

    def __init__(self, width: int, lead: tuple[Span, ...]) -> None:
        self.lead = lead
        self.words: list[_Word] = []
        self.room = max(width - sum(width_of(s.text) for s in lead), 1)
        self.used = 0

    @property
    def filled(self) -> bool:
        return bool(self.words)

    def takes(self, word: _Word) -> bool:
        """Say whether the word still fits after a space; an empty line takes what fits the whole width."""
        wide = sum(width_of(text) for text, _ in word)
        if self.words:
            return self.used + 1 + wide <= self.room
        return wide <= self.room

    def put(self, word: _Word) -> None:
        self.used += sum(width_of(text) for text, _ in word) + (1 if self.words else 0)
        self.words.append(word)

    def finished(self, key: str | None) -> Iterator[Line]:
        """The line, with pieces of one style joined; nothing when it is empty and has no lead."""
        if not self.words and not self.lead:
            return
        pieces: list[tuple[str, str]] = []
        for word in self.words:
            for n, (text, style) in enumerate(word):
                before = " " if pieces and n == 0 else ""
                if pieces and pieces[-1][1] == style:
                    pieces[-1] = (pieces[-1][0] + before + text, style)
                elif before:
                    pieces += [(" ", ""), (text, style)] if style else [(before + text, style)]
                else:
                    pieces.append((text, style))
        yield Line((*self.lead, *(Span(text, style) for text, style in pieces)), key)


def _words(pieces: Iterable[Span]) -> Iterator[_Word]:
    """Runs without spaces, joined across pieces: `**bold**ly` is one word of two styles."""
    word: _Word = []
    for piece in pieces:
        for token in _TOKENS.findall(printable(piece.text)):
            if token[0] in " \t\n":
                if word:
                    yield word
                word = []
            else:
                word.append((token, piece.style))
    if word:
        yield word


def _broken(word: _Word, room: int) -> tuple[_Word, _Word]:
    """A word too long for a line: what fits into `room` cells, at least one character, and the rest."""
    head: _Word = []
    used = 0
    for n, (text, style) in enumerate(word):
        size = width_of(text)
        if used + size > room:
            at = fitting(text, room - used) or (0 if head else 1)
            kept = [(text[:at], style)] if at else []
            return head + kept, [(text[at:], style), *word[n + 1 :]] if text[at:] else word[n + 1 :]
        used += size
        head.append((text, style))
    return head, []


def fitting(text: str, room: int) -> int:
    """How many characters of `text` fill at most `room` cells; marks stay with their letter."""
    if text.isascii():
        return min(len(text), room)
    used = 0
    for n, character in enumerate(text):
        used += width_of(character)
        if used > room:
            return n
    return len(text)
