"""One of many found by typing, as lines: who fits what has been typed, and which of them Enter takes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.sought import Sought
from senco_tui.tui.presenting.line import Line, cut, fit, plain, spans

SHOWN = 6
"""Rows offered at once; one who types on finds the rest."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What fits so far: a key and its words each; `taken` is what Enter takes, None where none is clear."""

    rows: tuple[tuple[str, str], ...] = ()
    taken: int | None = None


Look = Callable[[str], Offer]
"""What fits the words typed so far."""


def offer_of(found: Sought) -> Offer:
    """Pupils as rows; where two may be meant, none is taken before it has been chosen."""
    rows = tuple((case.reference, pupil_words(case)) for case in found.cases)
    return Offer(rows, 0 if found.clear else None)


def pupil_words(case: CaseFile) -> str:
    """`Okafor, Ada  4B  P24-001`: all that tells two pupils apart."""
    pupil = case.pupil.value if case.pupil else None
    group = (pupil.class_group or (f"year {pupil.year}" if pupil.year else "")) if pupil else ""
    left = "left" if pupil and pupil.left else ""
    return "  ".join(part for part in (case.listed_name, group, case.reference, left) if part)


def offer_lines(offer: Offer, at: int | None, typed: bool, width: int) -> Sequence[Line]:
    """The rows round the chosen one, a mark before it, and what Enter would do."""
    if not offer.rows:
        return [plain("nobody fits" if typed else "type a name, a class or a reference", "dim")]
    first = max(0, min((at or 0) - SHOWN + 1, len(offer.rows) - SHOWN))
    shown = offer.rows[first : first + SHOWN]
    made = [
        spans(
            ("▸ " if first + n == at else "  ", "key"),
            (fit(words, max(width - 2, 1)).rstrip(), "strong" if first + n == at else ""),
        )
        for n, (_, words) in enumerate(shown)
    ]
    more = len(offer.rows) - len(shown)
    told = "Enter takes it" if at is not None else f"{len(offer.rows)} fit: ↓ chooses, or type on"
    return [*made, plain(cut(told + (f" · {more} more" if more > 0 else ""), width), "dim")]
