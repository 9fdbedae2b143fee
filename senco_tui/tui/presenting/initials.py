"""Initials in place of names: the one place that decides how a name is shown when others can see the screen.

It works on lines as they are about to be drawn, so that no page can forget it, and keeps every column where
it was: what a name loses in width stands as blanks before the next word.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from senco_tui.tui.presenting.cells import width_of

_WORD = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"[^\s<>()]+@[^\s<>()]+")
_BLANK = re.compile(r"\s|\Z")
_MONTHS = frozenset(("Jan", "April", "May", "June", "August"))
"""Months that are names as well."""
_WITHIN = (" ", ", ")
"""What stands between the words of one name."""
_CUT = ("…", "~")
"""What stands where a word was cut off."""


class Named(Protocol):
    """A pupil, as far as their names go."""

    @property
    def name(self) -> str:
        """What they are called."""
        ...

    @property
    def legal_name(self) -> str | None:
        """What papers call them, where that is something else."""
        ...

    @property
    def people(self) -> "Iterable[Relative]":
        """Those around them."""
        ...


class Relative(Protocol):
    """Someone around a pupil."""

    @property
    def name(self) -> str:
        """What they are called."""
        ...


@dataclass(frozen=True, slots=True)
class Change:
    """Characters from `start` to `end` of a line are to be shown as `text`."""

    start: int
    end: int
    text: str


def names_of(pupils: Iterable[Named]) -> frozenset[str]:
    """Every word of the names of pupils and of the people around them; `van` and other small words stay."""
    texts = [t for p in pupils for t in (p.name, p.legal_name or "", *(one.name for one in p.people))]
    words = {word for text in texts for word in _WORD.findall(text)}
    return frozenset(w for w in words if len(w) > 1 and not w.islower())


class Initials:
    """Shows the words of these names by their first letters."""

    def __init__(self, names: frozenset[str]) -> None:
        self._names = names
        self._folded = frozenset(name.casefold() for name in names)
        self._sorted = sorted(names)

    def of(self, line: str) -> str:
        """The line with initials for names, as wide as before."""
        made, at = [], 0
        for change in self.changes(line):
            made += [line[at : change.start], change.text]
            at = change.end
        return "".join((*made, line[at:]))

    def copied(self, text: str) -> str:
        """A text of any lines with initials for names, closed up where a name was longer."""
        return "\n".join(self._closed_up(line) for line in text.split("\n"))

    def _closed_up(self, line: str) -> str:
        made, at = [], 0
        for change in self.changes(line):
            if change.end > change.start:
                made += [line[at : change.start], change.text]
                at = change.end
        return "".join((*made, line[at:]))

    def changes(self, line: str) -> list[Change]:
        """What to show otherwise, from left to right: names as initials, and blanks for what they lost."""
        addresses = [found.span() for found in _ADDRESS.finditer(line)]
        made: list[Change] = []
        owed, blanks_at, last_end = 0, 0, 0
        for found in _WORD.finditer(line):
            if not self._is_name(line, found, addresses):
                continue
            if owed and found.start() > blanks_at and line[last_end : found.start()] not in _WITHIN:
                made.append(Change(blanks_at, blanks_at, " " * owed))
                owed = 0
            text = _initial(line, found)
            made.append(Change(found.start(), found.end(), text))
            owed += width_of(found.group()) - width_of(text)
            last_end, blanks_at = found.end(), _run_end(line, found.end())
        if owed:
            made.append(Change(blanks_at, blanks_at, " " * owed))
        return made

    def _is_name(self, line: str, found: re.Match[str], addresses: list[tuple[int, int]]) -> bool:
        word = found.group()
        if any(start <= found.start() < end for start, end in addresses):
            return word.casefold() in self._folded
        if word in self._names or (word.isupper() and len(word) > 1 and word.casefold() in self._folded):
            return not (word in _MONTHS and _is_dated(line, found))
        return line[found.end() : found.end() + 1] in _CUT and self._begins(word)

    def _begins(self, word: str) -> bool:
        """Whether a name begins with a word that was cut off."""
        at = bisect_left(self._sorted, word)
        return len(word) > 1 and at < len(self._sorted) and self._sorted[at].startswith(word)


def _initial(line: str, found: re.Match[str]) -> str:
    first, after = found.group()[0], line[found.end() : found.end() + 1]
    dotted = after in ("", " ", ")", ";", ":", "?", "!", "’", "”") and width_of(found.group()) > 1
    return f"{first}." if dotted and width_of(first) + 1 <= width_of(found.group()) else first


def _run_end(line: str, at: int) -> int:
    """Where the blanks go: after the words that stand together with the name."""
    found = _BLANK.search(line, at)
    return found.start() if found else len(line)


def _is_dated(line: str, found: re.Match[str]) -> bool:
    """Whether the word is a month: `4 May`, `May 2027`."""
    before, after = line[: found.start()].rstrip(), line[found.end() :].lstrip()
    return before[-1:].isdigit() or after[:2].isdigit()
