"""What the SENCo has put aside about one pupil, and until when (`attention.yaml`)."""

from dataclasses import dataclass
from datetime import date

from senco_tui.casework.record import Action


@dataclass(frozen=True, slots=True)
class Waiting:
    """Someone else's turn: it needs a holder and a chase date, and comes back on that date.

    `escalated` is the day it was last taken to someone above the holder, `escalated_to` to whom.
    """

    id: str
    what: str
    holder: str
    since: date
    chase_by: date
    reason: str | None = None
    nudges: int = 0
    escalated: date | None = None
    escalated_to: str | None = None


@dataclass(frozen=True, slots=True)
class Snooze:
    """One triage reason put off until a day, with why; `times` counts how often."""

    reason: str
    until: date
    why: str
    since: date
    times: int = 1


@dataclass(frozen=True, slots=True)
class Attention:
    """All that is put aside for one pupil."""

    waiting: tuple[Waiting, ...] = ()
    snoozed: tuple[Snooze, ...] = ()
    actions: tuple[Action, ...] = ()
