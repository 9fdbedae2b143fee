"""When the disk is looked at: often while somebody is there, seldom at rest, at once when they come back."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, cast

from senco_tui.tui.known import Known
from senco_tui.tui.stories import looking
from senco_tui.tui.telling import Telling

if TYPE_CHECKING:
    from textual.timer import Timer

    from senco_tui.tui.app import Senco
    from senco_tui.tui.sitting import UnderWay


class Watching(Known, Telling):
    """An app that looks for what others have written."""

    pace: looking.Pace
    last_used: float
    """When the last key was pressed."""
    under_way: UnderWay
    _watch: Timer | None = None

    def look_later(self) -> None:
        """Look at the disk again in a moment."""
        if self._watch is not None:
            self._watch.stop()
        self._watch = self.set_timer(self.pace.until_next(time.monotonic(), self.last_used), self.look_now)

    def look_now(self) -> None:
        """Look at the disk without waiting."""
        if self.last is not None:
            self.begin(looking.look(cast("Senco", self)), "looking")

    def used(self) -> None:
        """A key was pressed; the first after a rest looks at the disk at once."""
        self.under_way.heed()
        before, self.last_used = self.last_used, time.monotonic()
        if self.last_used - before > looking.AT_REST:
            self.look_now()

    def on_app_focus(self) -> None:
        """The window has been come back to, perhaps from an editor."""
        self.last_used = time.monotonic()
        self.look_now()
