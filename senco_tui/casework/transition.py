"""A pupil's move: from where to where, visits, the meeting, what was handed over and who signed for it."""

from dataclasses import dataclass
from datetime import date

from senco_tui.casework.choices import Move
from senco_tui.casework.sharing import Shared
from senco_tui.casework.vocabulary import Confidentiality


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit before the move; `went` says how it went."""

    id: str
    on: date
    who: tuple[str, ...] = ()
    went: str | None = None


@dataclass(frozen=True, slots=True)
class HandedOver:
    """One thing handed over, and the day the other side signed for it."""

    id: str
    what: str
    on: date | None = None
    by: str | None = None
    receipt: date | None = None


@dataclass(frozen=True, slots=True)
class Transition:
    """One pupil's move (`transition.md`); `moves` is the first day in the new place."""

    way: Move | None = None
    origin: str | None = None
    destination: str | None = None
    moves: date | None = None
    contact: str | None = None
    meeting: date | None = None
    present: tuple[str, ...] = ()
    visits: tuple[Visit, ...] = ()
    handed_over: tuple[HandedOver, ...] = ()
    receipt: date | None = None
    receipt_by: str | None = None
    source: str | None = None
    shared: tuple[Shared, ...] = ()
    confidentiality: Confidentiality = Confidentiality.STANDARD
