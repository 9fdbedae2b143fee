"""Finding one pupil among many by a few letters: marks on letters do not matter, and two are never guessed
between.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from senco_tui.casework.casefile import CaseFile

PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})
"""Letters that hold a stroke or two letters in one, which no decomposition takes apart."""

MOST_WORDS = 4
"""Words at the beginning of a scribble that may be a name."""

WHOLE, BEGINS, HOLDS, LETTERS = range(4)
"""How a pupil fits: by whole words, by beginnings of words, by what a word holds, by letters in order."""


@dataclass(frozen=True, slots=True)
class Sought:
    """Who fits, the nearest first; `clear` says that the first is the only one that can be meant."""

    cases: tuple[CaseFile, ...] = ()
    clear: bool = False


def folded(text: str) -> str:
    """The text in small letters without marks: `Łukasz Ångström` → `lukasz angstrom`."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c)).translate(PLAIN)


def sought(cases: Sequence[CaseFile], words: str) -> Sought:
    """The pupils whom the words mean, by name, reference or class; nobody for no words."""
    wanted = folded(words).split()
    fits = [(fit, case) for case in cases if (fit := _fit(case, wanted)) is not None] if wanted else []
    if not fits:
        return Sought()
    best = min(fit for fit, _ in fits)
    fits = [(fit, case) for fit, case in fits if best == LETTERS or fit < LETTERS]
    near = [case for fit, case in fits if fit == best]
    clear = len(near) == 1 and (best <= BEGINS or len(fits) == 1)
    ordered = sorted(fits, key=lambda pair: (pair[0], folded(pair[1].listed_name), pair[1].reference))
    return Sought(tuple(case for _, case in ordered), clear)


def named_first(cases: Sequence[CaseFile], words: str) -> Sought:
    """The pupils whose name or reference the words begin with: `Ada's mother rang` → everyone called Ada."""
    said = [_bare(word) for word in folded(words).split()[:MOST_WORDS]]
    for count in range(len(said), 0, -1):
        wanted = said[:count]
        if "" in wanted:
            continue
        found = [case for case in cases if all(word in _names(case) for word in wanted)]
        if found:
            ordered = sorted(found, key=lambda case: (folded(case.listed_name), case.reference))
            return Sought(tuple(ordered), len(found) == 1)
    return Sought()


def _fit(case: CaseFile, wanted: Iterable[str]) -> int | None:
    """How near the pupil is to all of the words; None where not at all."""
    names = (*_names(case), *_class(case))
    worst = WHOLE
    for word in wanted:
        if word in names:
            fit = WHOLE
        elif any(name.startswith(word) for name in names):
            fit = BEGINS
        elif any(word in name for name in names):
            fit = HOLDS
        elif len(word) > 2 and any(_in_order(word, name) for name in names):
            fit = LETTERS
        else:
            return None
        worst = max(worst, fit)
    return worst


def _names(case: CaseFile) -> tuple[str, ...]:
    """The words a pupil is called by, with both halves of a double name, and the reference."""
    words = folded(case.pupil.value.name).split() if case.pupil else []
    halves = [half for word in words for half in word.split("-") if "-" in word and half]
    return (*words, *halves, case.reference.casefold())


def _class(case: CaseFile) -> tuple[str, ...]:
    return tuple(folded(case.pupil.value.class_group or "").split()) if case.pupil else ()


def _bare(word: str) -> str:
    """A word as it is said, without what stands around it or makes it a possessive."""
    bare = word.strip(".,:;!?()[]\"“”‘’'")
    return bare.removesuffix("'s").removesuffix("’s")


def _in_order(letters: str, text: str) -> bool:
    """Say whether the letters stand in the text in their order."""
    rest = iter(text)
    return all(letter in rest for letter in letters)
