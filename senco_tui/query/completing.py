"""What might stand next in a query line: the words that begin as typed, each with what it means."""

from collections.abc import Iterable
from dataclasses import dataclass

from senco_tui.query.words import ALONE, MEASURED, Sort

MOST = 8
SIGNED_AS = {Sort.FIELD: "=", Sort.ORDER: "=", Sort.AHEAD: "<", Sort.SINCE: ">", Sort.NUMBER: ">"}
"""The sign that most often follows a measure of each sort."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One word that might be meant: the text to stand there, and what it means."""

    text: str
    words: str


def offers(line: str, kept: Iterable[str] = ()) -> tuple[Offer, ...]:
    """Words the last word of `line` might be the beginning of, shortest first; none after a space.

    Args:
        line: The line up to the cursor.
        kept: Names queries are kept under, offered after `@`.
    """
    typed = last_word(line)
    before, word = ("!", typed[1:]) if typed.startswith("!") else ("", typed)
    if not word:
        return ()
    known = [Offer(f"@{name}", "a kept query") for name in kept]
    known += [Offer(one.name, one.words) for one in ALONE]
    known += [Offer(f"{one.name}{SIGNED_AS[one.sort]}", one.words) for one in MEASURED]
    found = [Offer(before + o.text, o.words) for o in known if _begins(o, word.casefold())]
    return tuple(sorted(found, key=lambda o: (len(o.text), o.text))[:MOST])


def completed(line: str, offer: Offer) -> str:
    """The line with its last word made whole."""
    typed = last_word(line)
    return line[: len(line) - len(typed)] + offer.text


def last_word(line: str) -> str:
    """What has been typed of the last word, after spaces and opening parentheses."""
    return line.replace("(", " ").rpartition(" ")[2]


def _begins(offer: Offer, word: str) -> bool:
    return offer.text.startswith(word) and offer.text != word
