"""“Did you mean”: the word that was probably meant, for verbs, references, documents and rules."""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(typed: str, known: Iterable[str]) -> str | None:
    """The known word closest to what was typed, whatever its case; None where nothing is near."""
    by_fold = {word.casefold(): word for word in known}
    found = get_close_matches(typed.casefold(), by_fold, n=1, cutoff=0.6)
    return by_fold[found[0]] if found else None


def did_you_mean(typed: str, known: Iterable[str]) -> str:
    """A question to put after a sentence that refuses `typed`; empty where nothing is near."""
    near = nearest(typed, known)
    return f" Did you mean {near}?" if near else ""
