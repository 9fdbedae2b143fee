"""Leaving, of one's own will or not: what is half typed and the triage under way are kept first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from senco_tui.tui.leaving import stop_now
from senco_tui.tui.sitting import EVERY
from senco_tui.tui.telling import Telling

if TYPE_CHECKING:
    from textual.timer import Timer

    from senco_tui.tui.drafting import Drafting
    from senco_tui.tui.sitting import UnderWay


class Keeping(Telling):
    """An app that loses nothing half done, however it ends."""

    drafting: Drafting
    under_way: UnderWay
    _keeping: Timer | None = None

    # While someone is at work

    def typing_on(self, typing: bool) -> None:
        """Keep drafts while words are typed."""
        self.drafting.type_on(typing)

    def keep_soon(self) -> None:
        """Keep the triage under way within half a second."""
        if self._keeping is None:
            self._keeping = self.set_timer(EVERY, self._keep_now)

    def _keep_now(self) -> None:
        if self._keeping is not None:
            self._keeping.stop()
            self._keeping = None
        self.under_way.keep()

    def _keep_all(self) -> None:
        self.drafting.keep_all()
        self._keep_now()

    # Leaving

    def quit(self) -> None:
        """Leave; half-typed words are kept first."""
        self._keep_all()
        self.leaving = True
        self.exit(0)

    def keep_words(self) -> None:
        """A fault of the program is about to end it."""
        self.drafting.keep_all()

    def hang_up(self, code: int) -> None:
        """The line has dropped, or the process is told to go: keep what is half typed, and leave."""
        self._keep_all()
        self.leaving = True
        self.exit(code, return_code=code)

    def stop(self) -> None:
        """Give the terminal back to the shell until it says go on; half-typed words are kept first."""
        self._keep_all()
        if self.is_headless:
            return
        with self.suspended():
            stop_now()

    async def action_quit(self) -> None:
        """Textual's own key for leaving."""
        self.quit()

    def action_help_quit(self) -> None:
        """Ctrl+C leaves nothing by accident."""
        self.say("ctrl+q leaves senco; q goes back", "dim")
