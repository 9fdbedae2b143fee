"""What an entry of a school's calendar means for ours, by its words: a term, a closure, or nothing."""

import re
from datetime import date

TERM, BEGINS, ENDS = "term", "term begins", "term ends"

_KINDS = {
    "inset": (
        r"inset|(staff|teachers?|training) (training|development|day)|non[- ]pupil day",
        r"professional development|pd day|baker day",
    ),
    "half-term": (r"half[- ]?term|mid[- ]?term",),
    "bank": (
        r"bank holiday|public holiday|may day|good friday|easter monday",
        r"christmas day|boxing day|new year'?s day",
    ),
    BEGINS: (r"term (begins|starts|opens)|(first|1st) day (of|back)|(start|beginning) of (\w+ )?term",),
    ENDS: (r"term (ends|finishes|closes)|last day of|end of (\w+ )?term",),
    "holiday": (r"holidays?|break|vacation",),
    "closure": (r"clos(ed|ure|es)|polling (day|station)|strike",),
    TERM: (r"term",),
}
"""In the order in which they are tried: “end of half-term” is no end of term."""

_PATTERNS = tuple(
    (kind, re.compile(rf"\b({'|'.join(words)})\b", re.IGNORECASE)) for kind, words in _KINDS.items()
)
_SEASONS = re.compile(r"\b(autumn|winter|spring|summer|michaelmas|lent|trinity|term ?[1-6])\b", re.IGNORECASE)

SHORTEST_TERM = 14
"""Days. What is called a term and lasts less is an entry about a term."""


def kind_of_entry(words: str, since: date, until: date) -> str | None:
    """The kind an entry's words name: a closure's, `term`, `term begins`, `term ends`; None for all else."""
    for kind, pattern in _PATTERNS:
        if pattern.search(words):
            if kind == TERM and (until - since).days < SHORTEST_TERM:
                return None
            return kind
    return None


def term_name(words: str, since: date) -> str:
    """`Autumn term 2026`: the season the words name, else the one the first day lies in."""
    named = _SEASONS.search(words)
    season = named[1].lower() if named else _season(since)
    plain = season.capitalize()
    return f"{plain} {since.year}" if plain.startswith("Term") else f"{plain} term {since.year}"


def _season(day: date) -> str:
    if day.month >= 8:
        return "autumn"
    return "spring" if day.month <= 3 and (day.month, day.day) < (3, 28) else "summer"
