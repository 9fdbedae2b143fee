"""Takes back a whole session: every act of one's own since a revision, newest first, each by a new commit."""

from datetime import datetime
from typing import TYPE_CHECKING

from senco_tui.desk.outcome import Outcomes, Recorded, Refused
from senco_tui.desk.undoing import acts_standing, undo
from senco_tui.history.revision import Revision

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store


def acts_since(store: "Store", start: str | None) -> tuple[Revision, ...]:
    """One's own acts after the revision `start` that still stand, newest first; None is the beginning."""
    newer: set[str] = set()
    for one in store.repository.log():
        if one.id == start:
            break
        newer.add(one.id)
    return tuple(act for act in acts_standing(store) if act.id in newer)


def undo_all(store: "Store", acts: tuple[Revision, ...], *, when: datetime) -> Outcomes:
    """Take the acts back in the order given; it ends at the first that is refused, and the rest stand."""
    told: list[Recorded | Refused] = []
    for act in acts:
        answer = undo(store, act.id, when=when)
        told.append(answer)
        if isinstance(answer, Refused):
            break
    return tuple(told)
