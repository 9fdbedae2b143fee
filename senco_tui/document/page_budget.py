"""What fits one side of paper: how many lines a one-page profile takes, and how much of each it may hold."""

from collections.abc import Iterator
from math import ceil

from senco_tui.casework.casefile import Section
from senco_tui.casework.plan import Profile
from senco_tui.document.complaint import Complaint
from senco_tui.document.sections import sections, spans

MOST = {"must": 3, "should": 5, "good_to_know": 5}
"""How many things of each a visitor can take in before a lesson."""

LINES = 52
"""Lines of a side of A4 in 11 point type, margins and the pupil's name left out."""

WIDE = 92
"""Characters of one such line."""


def too_many(profile: Profile) -> Iterator[Complaint]:
    """A list that holds more than a visitor reads."""
    for name, most in MOST.items():
        held = getattr(profile, name)
        if len(held) > most:
            sentence = f"“{name}” holds {len(held)} things; a visitor reads {most}. Which matter most?"
            yield Complaint((name, most), sentence, warning=True)


def lines_of(profile: Profile, words: tuple[Section, ...]) -> int:
    """How many printed lines the profile takes, headings and the space before them counted."""
    lists = [getattr(profile, name) for name in MOST]
    taken = sum(2 + sum(_rows(one) for one in held) for held in lists if held)
    for section in words:
        rows = sum(_rows(row) for row in section.text.strip().split("\n"))
        taken += rows + (2 if section.title else 0) if section.text.strip() else 0
    return taken


def overflow(profile: Profile, text: str, body: int) -> tuple[int, str] | None:
    """Where a profile outgrows its page: the offset of that section, and the sentence; None where it fits."""
    every = sections(text, body)
    taken = lines_of(profile, every)
    if taken <= LINES:
        return None
    found = [s for s in spans(text, body) if s.title or text[s.words : s.words_end].strip()]
    over = next((n for n in range(len(every)) if lines_of(profile, every[: n + 1]) > LINES), 0)
    sentence = (
        f"This profile takes about {taken} lines and one side holds {LINES}; it outgrows the page here."
    )
    return (found[over].start if found else body), sentence


def _rows(text: str) -> int:
    return max(ceil(len(text) / WIDE), 1) if text.strip() else 1
