"""Two texts line beside line: which line of the one stands beside which of the other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from senco_tui.tui.presenting.difference_words import REMOVED, SAME, compared_lines

ALIKE = 0.6
"""How much two lines share, from 0 to 1, for the later one to be the earlier one reworded."""

NEAR = 12
"""Later lines looked at for the one a line was reworded to, so that long stretches cost no more than long."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A line of the earlier text and the one beside it; None where nothing stands there.

    `sign` is ' ' where both are the same, `~` where one is the other reworded, '' where each stands alone.
    """

    was: str | None
    now: str | None
    sign: str = ""


def paired(before: str, after: str) -> tuple[Pair, ...]:
    """The lines of both texts in order, none left out; the same ones and reworded ones beside each other."""
    pairs: list[Pair] = []
    gone: list[str] = []
    come: list[str] = []
    for piece in compared_lines(before, after):
        if piece.fate == SAME or (piece.fate == REMOVED and come):
            pairs += _reworded(gone, come)
            gone, come = [], []
        if piece.fate == SAME:
            pairs.append(Pair(piece.text, piece.text, " "))
        else:
            (gone if piece.fate == REMOVED else come).append(piece.text)
    return (*pairs, *_reworded(gone, come))


def _reworded(gone: Sequence[str], come: Sequence[str]) -> Iterator[Pair]:
    """A stretch that differs: each line that went beside the first later one that is nearly the same."""
    left: list[str] = []
    at = 0
    for line in gone:
        found = next((n for n in range(at, min(at + NEAR, len(come))) if _alike(line, come[n])), None)
        if found is None:
            left.append(line)
            continue
        yield from (Pair(*pair) for pair in zip_longest(left, come[at:found]))
        yield Pair(line, come[found], "~")
        left, at = [], found + 1
    yield from (Pair(*pair) for pair in zip_longest(left, come[at:]))


def _alike(was: str, now: str) -> bool:
    """Say whether one line reads as the other reworded; the cheap questions are asked first."""
    matcher = SequenceMatcher(None, was.strip(), now.strip(), autojunk=False)
    return matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE
