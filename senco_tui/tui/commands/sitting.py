"""Beginning a triage in a time box, going on with it, and ending it."""

from typing import TYPE_CHECKING, cast

from senco_tui.tui.commands.command import Command

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.triage import TriageView
    from senco_tui.tui.screens.view import View


class BeginTriage(Command):
    """A time box, or what was broken off."""

    id = "begin-triage"
    keys = ("T",)
    words = "begin the triage in a time box, or go on with it"
    short = "begin"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask how long."""
        from senco_tui.tui.stories.sitting import begin

        view.begin(begin(host, cast("TriageView", view)), "sitting")


class SignOffTriage(Command):
    """The end of it."""

    id = "sign-off"
    keys = ("S",)
    words = "sign off: what is done, waits and slipped"
    short = "sign off"
    section = "Write"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a sheet."""
        return None if host.sheet else "nothing has been read yet"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Show the summary first."""
        from senco_tui.tui.screens.summary import SummaryView

        host.open(SummaryView())


SITTING: tuple[type[Command], ...] = (BeginTriage, SignOffTriage)
"""The commands that begin and end a triage."""
