"""Looking at the disk for what others have written: often at the pupil at hand, at all as it is worth it."""

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from senco_tui.desk.sweeping import unswept
from senco_tui.tui.door import Door
from senco_tui.tui.stories.reading import Read, read_files, read_round

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from senco_tui.tui.app import Senco

LOOK_EVERY = 2.0
"""Seconds between two looks at the pupil at hand, and at least between two at everything."""

SHARE = 50
"""A look at everything may take one part in so many of the time between two."""

AT_REST, SELDOMER = 5.0, 20
"""Seconds without a key after which everything is looked at so many times more seldom."""

IDLE_AFTER, IDLE_EVERY = 60.0, 10.0
"""Seconds without a key after which nobody seems to be there, and seconds between two looks then."""


@dataclass(slots=True)
class Pace:
    """When everything was last looked at, and how long that took, in seconds."""

    looked: float = 0.0
    took: float = 0.0

    def due(self, now: float, used: float) -> bool:
        """Whether everything is to be looked at again; `used` is when the last key was pressed."""
        share = SHARE if now - used < AT_REST else SHARE * SELDOMER
        return now - self.looked >= max(LOOK_EVERY, self.took * share)

    def until_next(self, now: float, used: float) -> float:
        """Seconds until the next look of any kind."""
        return IDLE_EVERY if now - used > IDLE_AFTER else LOOK_EVERY


async def look(app: "Senco") -> None:
    """See whether anyone has written, or the day has turned; read again where so, and look again later."""
    try:
        await _look(app)
    finally:
        app.look_later()


async def _look(app: "Senco") -> None:
    before, today, case, began = app.last, app.today, app.view.case, time.monotonic()
    if before is None:
        return
    due = app.pace.due(began, app.last_used) or today != before.sheet.today

    def work(door: Door) -> Read | None:
        return read_moved(door, before, today, None if due else (case,))

    read = await app.desk(work)
    if due:
        now = time.monotonic()
        app.pace.looked, app.pace.took = now, now - began
    if read is not None and app.last is before:
        app.take(read)


def read_moved(
    door: Door, before: Read, today: "date", near: "Sequence[str | None] | None" = None
) -> Read | None:
    """The same where anyone has written, or the day has turned; None where all is as it was.

    With `near` only what lies with those pupils is looked at.
    """
    with unswept():
        office = read_files(door, before.office, near)
        moved = office.leaves is not before.office.leaves or office.strays != before.office.strays
        if not moved and today == before.sheet.today and door.inbox().all() == before.scribbles:
            return None if office is before.office else replace(before, office=office)
        return read_round(door, before, office, today)
