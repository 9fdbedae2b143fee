"""What may be done with a nudge's text: log it, with this date or another, copy it, write it to a file."""

from typing import TYPE_CHECKING, cast

from senco_tui.tui.commands.command import Command

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.nudge import EscalateView, NudgeView
    from senco_tui.tui.screens.view import View


class LogNudge(Command):
    """It was sent, or will be."""

    id = "log-nudge"
    keys = ("enter", "c")
    words = "log the nudge, with the next chase date shown"
    short = "log it"
    section = "Write"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Log it."""
        cast("NudgeView", view).log_it()


class OtherDay(Command):
    """Another day to chase again."""

    id = "other-day"
    keys = ("d",)
    words = "log the nudge, with another date to chase again"
    short = "other day"
    section = "Write"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask for it."""
        cast("NudgeView", view).other_day()


class CopyText(Command):
    """The whole text to the clipboard."""

    id = "copy-text"
    keys = ("y",)
    words = "copy the text"
    short = "copy"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Send it to the terminal."""
        host.copy(cast("NudgeView", view).text)


class WriteText(Command):
    """The text to a file of one's own."""

    id = "write-text"
    keys = ("f",)
    words = "write the text to a file"
    short = "file"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask where."""
        from senco_tui.tui.stories.letting_out import write_out

        view.begin(write_out(host, cast("NudgeView", view).text, "nudge"), "letting out")


class OtherPerson(Command):
    """To someone else above."""

    id = "other-person"
    keys = ("w",)
    words = "escalate to someone else"
    short = "to whom"
    section = "Write"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask to whom."""
        cast("EscalateView", view).other_person()


NUDGE: tuple[type[Command], ...] = (LogNudge, OtherDay, CopyText, WriteText)
"""The commands of a nudge."""

ESCALATION: tuple[type[Command], ...] = (*NUDGE, OtherPerson)
"""The commands of an escalation."""
