"""What may be done at the end of a triage: sign it off, or look once more at a pupil."""

from typing import TYPE_CHECKING, cast

from senco_tui.tui.commands.command import Command
from senco_tui.tui.commands.readiness import SpotCheck

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.summary import SummaryView
    from senco_tui.tui.screens.view import View


class ConfirmSignOff(Command):
    """One commit and one tag."""

    id = "confirm-sign-off"
    keys = ("enter", "S")
    words = "sign the triage off: one commit and one tag"
    short = "sign off"
    section = "Write"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a place to record it."""
        return host.read_only

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Record it."""
        from senco_tui.tui.stories.sitting import sign_off

        view.begin(sign_off(host), "recording")


class OpenSlip(Command):
    """The pupil's file."""

    id = "open-slip"
    keys = ("o", "right")
    words = "open the pupil of this line"
    short = "open"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a pupil."""
        return None if view.case else "the cursor is on no pupil"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Open it."""
        cast("SummaryView", view).open_case()


SUMMARY: tuple[type[Command], ...] = (ConfirmSignOff, OpenSlip, SpotCheck)
"""The commands of the end of a triage."""
