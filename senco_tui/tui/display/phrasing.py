"""Cells put into words: what one ink can write in one go, blanks for themselves where that may be shorter."""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from senco_tui.tui.display.cells import Cell
from senco_tui.tui.display.ink import on_blanks

CLEARABLE = " " * 4
MANY = re.compile(f"({CLEARABLE}+)")
"""Blanks that may be shorter to clear than to write."""

_TEXT, _INK = itemgetter(0), itemgetter(1)


class Word(NamedTuple):
    """Signs of one ink, or blanks."""

    ink: str
    text: str
    is_blank: bool


class Phrase(NamedTuple):
    """Words for column `x` of row `y`, and the ink they begin with.

    `sure` is whether all terminals give them the same columns.
    """

    y: int
    x: int
    words: Sequence[Word]
    sure: bool
    ink: str = ""

    @property
    def width(self) -> int:
        """Columns it takes, where that is sure."""
        return sum(len(word.text) for word in self.words)


def parted(cells: Iterable[Cell]) -> list[Word]:
    """Cells in words of one ink, with the few blanks that any ink shows; other blanks for themselves."""
    words: list[Word] = []
    for ink, alike in groupby(cells, _INK):
        text = "".join(map(_TEXT, alike))
        for part in MANY.split(text) if CLEARABLE in text else (text,):
            if part:
                _add(words, ink, part)
    return words


def _add(words: list[Word], ink: str, text: str) -> None:
    """Add signs or blanks to the last word, or as a word of their own."""
    is_blank = not text.strip(" ")
    if words:
        before, said, was_blank = words[-1]
        if is_blank and not was_blank and len(text) < len(CLEARABLE) and on_blanks(before) == ink:
            words[-1] = Word(before, said + text, False)
            return
        few = was_blank and len(said) < len(CLEARABLE) and on_blanks(ink) == before
        if not is_blank and (few or (not was_blank and before == ink)):
            words[-1] = Word(ink, said + text, False)
            return
    words.append(Word(ink, text, is_blank))


def of_one_ink(phrase: Phrase) -> list[Phrase]:
    """A phrase in phrases that one ink can write; whole where terminals differ on what stands where."""
    if not phrase.sure:
        return [phrase._replace(ink=phrase.words[0].ink)]
    made: list[Phrase] = []
    x = end = phrase.x
    words, ink = list[Word](), ""
    only_blanks = True
    for word in phrase.words:
        if words and not _go_together(ink, word, only_blanks=only_blanks):
            made.append(Phrase(phrase.y, x, words, sure=True, ink=ink))
            x, words, only_blanks = end, [], True
        if not words or not word.is_blank:
            ink = word.ink
        only_blanks = only_blanks and word.is_blank
        words.append(word)
        end += len(word.text)
    return [*made, Phrase(phrase.y, x, words, sure=True, ink=ink)]


def _go_together(ink: str, word: Word, *, only_blanks: bool) -> bool:
    """Whether the ink of the words before, or of this word after blanks, is one for both."""
    if word.is_blank:
        return word.ink == on_blanks(ink)
    return word.ink == ink or (only_blanks and on_blanks(word.ink) == ink)
