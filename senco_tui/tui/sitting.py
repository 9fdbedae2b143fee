"""Holds the triage under way and keeps it beside the drafts: a break or a dropped line loses nothing."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from senco_tui.triage.row import Row
    from senco_tui.triage.sitting import Sitting

EVERY = 0.5
"""Seconds at most between what a key changed and its keeping."""


class Place(Protocol):
    """Where a sitting lies: the desk's `Kept`, or a test's own."""

    def find(self) -> dict[str, Any] | None:
        """What is kept."""
        ...

    def keep(self, held: dict[str, Any]) -> None:
        """Keep this."""
        ...

    def drop(self) -> None:
        """Forget it."""
        ...


class UnderWay:
    """The sitting, None where there is none; `offered` is one that was broken off and may be gone on with.

    Everything that changes it asks, by `soon`, for a keeping within half a second.
    """

    def __init__(
        self, place: Callable[[], Place], now: Callable[[], datetime], soon: Callable[[], None]
    ) -> None:
        self._place = place
        self._now = now
        self._soon = soon
        self._heard: datetime | None = None
        self._changed = False
        self.sitting: Sitting | None = None
        self.offered: Sitting | None = None

    def begin(self, sitting: "Sitting") -> None:
        """Begin, or go on with what was broken off."""
        self.sitting, self.offered = sitting, None
        self._heard = self._now()
        self._changed = True
        self.keep()

    def heed(self) -> None:
        """A key was pressed: the time since the last one is spent."""
        if self.sitting is None:
            return
        now, before = self._now(), self._heard
        whole = int((now - before).total_seconds()) if before else 0
        if whole or before is None:
            self._heard = now
            self._put(self.sitting.spent(whole))

    @property
    def now(self) -> "Sitting | None":
        """The sitting as it stands at this moment, with the time since the last key."""
        if self.sitting is None or self._heard is None:
            return self.sitting
        return self.sitting.spent((self._now() - self._heard).total_seconds())

    def moved(self, cursor: str, left: "Row | None") -> None:
        """The cursor went to another row."""
        if self.sitting is not None and cursor != self.sitting.cursor:
            self._put(self.sitting.at(cursor, left))

    def acted(self, row: "Row | None", revision: str) -> None:
        """An act was recorded for a row."""
        if self.sitting is not None and row is not None:
            self._put(self.sitting.acting(row, revision))
            self.keep()

    def taken_back(self, *revisions: str) -> None:
        """Acts were undone."""
        if self.sitting is not None:
            self._put(self.sitting.without(frozenset(revisions)))

    def _put(self, sitting: "Sitting") -> None:
        if sitting != self.sitting:
            self.sitting = sitting
            self._changed = True
            self._soon()

    def keep(self) -> None:
        """Keep it now. A disk that refuses costs the resuming, not the program."""
        if self.sitting is None or not self._changed:
            return
        from senco_tui.casework.plain import to_plain

        try:
            self._place().keep(to_plain(self.sitting))
            self._changed = False
        except OSError:
            return

    def end(self) -> None:
        """It is signed off or given up."""
        self.sitting = self.offered = None
        self._changed = False
        self._place().drop()

    def find(self) -> "Sitting | None":
        """What an earlier hour left; None where that makes no sense any more."""
        from senco_tui.casework.plain import from_plain
        from senco_tui.triage.sitting import Sitting, is_sound

        found = self._place().find()
        try:
            sitting: Sitting | None = from_plain(Sitting, found) if found else None
            return sitting if sitting and is_sound(sitting) else None
        except (ValueError, TypeError, KeyError, AttributeError):
            return None
