"""What may be done with a scribble: find its pupil, turn it into an entry, or drop it."""

from typing import TYPE_CHECKING, ClassVar, cast

from senco_tui.tui.commands.command import Command
from senco_tui.tui.commands.disposing import UndoSession

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.inbox import InboxView
    from senco_tui.tui.screens.view import View


class Turn(Command):
    """Turns the scribble into one kind of entry; its pupil is asked for first where none was found."""

    section = "Write"
    kind: ClassVar[str]

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a scribble, and a place to record it."""
        return host.read_only or (None if cast("InboxView", view).scribble else "there is no scribble here")

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask what its kind wants, record, go on to the next."""
        from senco_tui.tui.stories.emptying import turn

        view.begin(turn(host, cast("InboxView", view), self.kind), "disposing")


class AsNote(Turn):
    """A note."""

    id = "as-note"
    keys = ("n",)
    words = "turn this scribble into a note"
    short = "note"
    kind = "note"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """While something is searched for, the key goes on searching."""
        if view.has_lines and view.lines.sought:
            return "n goes on searching; Esc lets go of the search"
        return super().why_off(host, view)


class AsContact(Turn):
    """A contact with the family."""

    id = "as-contact"
    keys = ("p",)
    words = "turn this scribble into a contact with the family"
    short = "contact"
    kind = "contact"


class AsAction(Turn):
    """A promise of mine."""

    id = "as-action"
    keys = ("a",)
    words = "turn this scribble into an action of yours"
    short = "action"
    kind = "action"


class AsWaiting(Turn):
    """Someone else's turn."""

    id = "as-waiting"
    keys = ("w",)
    words = "turn this scribble into something waited for: on whom, chase when"
    short = "waiting"
    kind = "waiting"


class DropScribble(Command):
    """Forget a scribble."""

    id = "drop-scribble"
    keys = ("D",)
    words = "drop this scribble, after asking"
    short = "drop"
    section = "Write"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be one."""
        return None if cast("InboxView", view).scribble else "there is no scribble here"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask, then drop."""
        from senco_tui.tui.stories.emptying import drop

        view.begin(drop(host, cast("InboxView", view)), "disposing")


INBOX: tuple[type[Command], ...] = (AsNote, AsContact, AsAction, AsWaiting, DropScribble, UndoSession)
"""The inbox's own commands."""
