"""The commands that mean the same in every view: opening, leaving, editing, undoing, asking for help."""

from typing import TYPE_CHECKING

from senco_tui.tui.commands.command import Command
from senco_tui.tui.commands.going import GOING, OpenInbox, ShowDrafts
from senco_tui.tui.commands.moving import MOVES
from senco_tui.tui.messages.opening import EditDocument
from senco_tui.tui.messages.recording import Redo, Undo

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.view import View


class Open(Command):
    """Open what the cursor is on."""

    id = "open"
    keys = ("enter", "right")
    words = "open what the cursor is on"
    short = "open"

    def comes_early(self, view: "View") -> bool:
        """A pupil can be opened alone."""
        return view.opens_early

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """The view knows what that is."""
        view.enter()


class Back(Command):
    """Leave this view, or let go of a search first."""

    id = "back"
    keys = ("q", "escape", "left")
    words = "back, and out of the first view"
    short = "back"
    while_typing = True
    early = True

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """One step back."""
        host.step_back()


class EditInEditor(Command):
    """The document at hand, in the person's own editor."""

    id = "edit"
    keys = ("e",)
    words = "edit the document in your editor"
    short = "edit"
    section = "Write"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a document, and a place to record it."""
        return host.read_only or (None if view.document else "the cursor is on no document")

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Open the editor."""
        if view.document:
            view.post_message(EditDocument(view.case, view.document))


class UndoLast(Command):
    """Take back the last act, by a new one."""

    id = "undo"
    keys = ("u",)
    words = "undo the last recorded act"
    short = "undo"
    section = "Write"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a place to record it."""
        return host.read_only

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask first, in words."""
        view.post_message(Undo())


class RedoLast(UndoLast):
    """Take back the undoing."""

    id = "redo"
    keys = ("ctrl+r",)
    words = "redo what was undone"
    short = "redo"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask first, in words."""
        view.post_message(Redo())


class RecordByHand(Command):
    """What was changed in the files by hand."""

    id = "record"
    words = "record what was changed by hand"
    short = "record"
    section = "Write"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a place to record it."""
        return host.read_only

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Say what it is first, then ask why."""
        host.open_named("handwork")


class Sync(Command):
    """Exchange with the hub."""

    id = "sync"
    words = "sync: exchange with the hub; again stops it"
    short = "sync"
    section = "Program"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Begin it beside whatever is being done."""
        host.open_named("sync")


class CopyRow(Command):
    """The row's text, to the terminal's clipboard."""

    id = "copy"
    keys = ("y",)
    words = "copy this row"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Send it; whether it arrives is the terminal's affair."""
        host.copy(host.current_row.strip())


class ShowHelp(Command):
    """Every key that means something here."""

    id = "help"
    keys = ("?", "f1")
    words = "help: every key that works here"
    short = "help"
    section = "Program"
    early = True
    while_typing = True

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Open it."""
        host.open_named("help")


class ShowPalette(Command):
    """Find a command or a pupil by typing."""

    id = "palette"
    keys = ("ctrl+p",)
    words = "find a command or a pupil by typing"
    section = "Program"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Open it."""
        host.open_named("palette")


class TypeCommand(Command):
    """Type a command's name, or a pupil's."""

    id = "command"
    keys = (":",)
    words = "type a command or a reference"
    section = "Program"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask for it."""
        host.open_named("command line")


class JotDown(Command):
    """A line caught in passing; whose it is and what it becomes is settled later."""

    id = "jot"
    keys = (",", "f2")
    words = "jot a line down; the inbox keeps it until it becomes an entry"
    short = "jot"
    section = "Write"
    while_typing = True

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask for the line and keep it at once."""
        host.open_named("jot")


class NextTheme(Command):
    """Another set of colours, until the program is left."""

    id = "theme"
    words = "other colours: dark, light, contrast, the terminal's own"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """One on."""
        host.next_theme()


class InitialsOnly(Command):
    """Names as initials while somebody else can see the screen."""

    id = "initials"
    keys = ("X",)
    words = "privacy: names as initials, in what is copied too; your editor has them whole"
    short = "privacy"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """On or off; it is remembered."""
        host.turn_initials()


class LookAgain(Command):
    """Read the disk at once instead of in a moment."""

    id = "reread"
    keys = ("ctrl+l",)
    words = "read the files again and draw the screen afresh"
    section = "Program"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Read and draw."""
        host.begin(host.refresh_office(), "looking")
        host.draw_afresh()


class Stop(Command):
    """Stop for a moment, as any program of the shell does."""

    id = "stop"
    keys = ("ctrl+z",)
    early = True
    words = "stop for a moment; fg in the shell comes back"
    section = "Program"
    while_typing = True

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Half-typed words are kept."""
        host.stop()


class Quit(Command):
    """Leave the program."""

    id = "quit"
    keys = ("ctrl+q", "Z Z")
    early = True
    words = "leave senco"
    short = "leave"
    section = "Program"
    while_typing = True

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Half-typed words are kept."""
        host.quit()


EVERYWHERE: tuple[type[Command], ...] = (
    *MOVES, Open, Back, *GOING,
    EditInEditor, UndoLast, RedoLast, RecordByHand, CopyRow, JotDown, OpenInbox, ShowDrafts, NextTheme,
    InitialsOnly,
    ShowHelp, ShowPalette, TypeCommand, LookAgain, Sync, Stop, Quit,
)  # fmt: skip
"""The commands of every view, in the order of the help."""
