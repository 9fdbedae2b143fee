"""The ways a text may name a pupil: whole, surname first, by first name and surname, by the reference."""

import re
from unicodedata import combining, normalize

_HYPHENS = "-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}"
_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}"


def forms(name: str) -> tuple[str, ...]:
    """`Sam Lee Bell`, `Bell, Sam Lee`, `Sam Bell`, `Bell, Sam`; a name of one word has none that is sure."""
    words = name.split()
    if len(words) < 2:
        return ()
    first, *between, last = words
    whole = (" ".join(words), f"{last}, {' '.join(words[:-1])}")
    return (*whole, f"{first} {last}", f"{last}, {first}") if between else whole


def flat(text: str) -> str:
    """Letters and digits alone, so that two ways to write one name are the same."""
    plain = normalize("NFD", text.casefold())
    return "".join(letter for letter in plain if letter.isalnum() and not combining(letter))


def pattern(written: str) -> str:
    """An expression for a name or a reference, also with other blanks, hyphens, apostrophes, no accents."""
    return "".join(map(_letter, " ".join(written.split()).replace(", ", ",")))


def _letter(letter: str) -> str:
    if letter == " ":
        return r"\s+"
    if letter == ",":
        return r"\s*,\s*"
    if letter in _HYPHENS:
        return rf"[{_HYPHENS}\s]?"
    if letter in _APOSTROPHES:
        return f"[{_APOSTROPHES}]?"
    bare = normalize("NFD", letter)[0]
    return f"[{letter}{bare}]" if bare != letter else re.escape(letter)
