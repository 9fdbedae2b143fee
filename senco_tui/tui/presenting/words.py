"""Codes said in words: year groups, status, flags, whose turn it is, how an outcome was met."""

from collections.abc import Iterable
from datetime import date

from senco_tui.casework.pupil import Pupil
from senco_tui.casework.vocabulary import NEED_WORDS, STATUS_WORDS, Flag, Met, NeedType, Side, Status
from senco_tui.tui.presenting.dates import short_day
from senco_tui.tui.presenting.line import Span

FLAG_WORDS = {
    Flag.LOOKED_AFTER: "looked after",
    Flag.PREVIOUSLY_LOOKED_AFTER: "previously looked after",
    Flag.SOCIAL_WORKER: "social worker",
    Flag.CHILD_IN_NEED: "child in need",
    Flag.CHILD_PROTECTION: "child protection plan",
    Flag.PUPIL_PREMIUM: "pupil premium",
    Flag.FREE_SCHOOL_MEALS: "free school meals",
    Flag.EAL: "EAL",
    Flag.YOUNG_CARER: "young carer",
    Flag.MEDICAL: "medical needs",
}

SIDE_WORDS = {
    Side.SCHOOL: "ours",
    Side.LA: "the LA's",
    Side.FAMILY: "the family's",
    Side.AGENCY: "an agency's",
}

MET_SPANS = {
    Met.MET: Span("✓ met", "ok"),
    Met.PARTLY: Span("~ partly met", "warn"),
    Met.NOT: Span("✗ not met", "overdue"),
}
"""How an outcome stood: a mark and a word, and only then a colour."""

_EARLY = {"E1": "early years 1", "E2": "early years 2", "N1": "Nursery 1", "N2": "Nursery 2"}


def year_words(year: str | None) -> str:
    """`5` is Year 5, `R` Reception, `N2` Nursery 2; says so where no year is known."""
    if year is None:
        return "no year group"
    named = {"R": "Reception", "X": "follows no year", **_EARLY}
    return named.get(year, f"Year {year}")


def class_words(pupil: Pupil) -> str:
    """Year and class: `Year 5, Kestrel`."""
    year = year_words(pupil.year)
    return f"{year}, {pupil.class_group}" if pupil.class_group else year


def status_words(pupil: Pupil, day: date) -> str:
    """How the pupil stands on `day`: left, amber, or the census status and since when."""
    if pupil.has_left(day) and pupil.left:
        to = f", to {pupil.left_to}" if pupil.left_to else ""
        return f"left {short_day(pupil.left)}{to}"
    code = pupil.status_on(day)
    words = STATUS_WORDS[code]
    spells = [s for s in pupil.status if s.code is code and s.since <= day]
    if spells and code is not Status.NONE:
        words += f" since {short_day(max(s.since for s in spells))}"
    if pupil.is_amber(day):
        words = "concern, not on the register"
    return f"{words} ({pupil.local_status})" if pupil.local_status else words


def flag_words(flags: Iterable[Flag]) -> str:
    """The flags in words, with dots between."""
    return " · ".join(FLAG_WORDS[f] for f in flags)


def need_words(code: NeedType) -> str:
    """A need's code and what it stands for."""
    return f"{code} · {NEED_WORDS[code]}"


def joined(words: Iterable[str]) -> str:
    """`a, b and c`."""
    listed = [w for w in words if w]
    return " and ".join(p for p in (", ".join(listed[:-1]), *listed[-1:]) if p)


def people(roles: Iterable[str]) -> str:
    """Who was there: `pupil, SENCo and parent`."""
    spoken = {"senco": "SENCo", "ta": "TA", "la": "LA", "gp": "GP"}
    return joined(spoken.get(role, role) for role in roles)


def times(count: int) -> str:
    """`once`, `twice`, `3 times`."""
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
