"""What may be chosen where two people wrote at once: mine, theirs, both."""

from typing import TYPE_CHECKING, ClassVar, cast

from senco_tui.tui.commands.command import Command

if TYPE_CHECKING:
    from senco_tui.tui.forms.meanwhile import Choice
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.changed_meanwhile import ChangedMeanwhileView
    from senco_tui.tui.screens.undo_in_part import UndoInPartView
    from senco_tui.tui.screens.view import View


class Keep(Command):
    """Keep one side of the clash under the cursor."""

    section = "Write"
    side: ClassVar["Choice"]

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a clash, and both must be able to stand together."""
        return cast("ChangedMeanwhileView", view).why_not(self.side)

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Choose, and go on to the next."""
        cast("ChangedMeanwhileView", view).keep(self.side)


class KeepMine(Keep):
    """What I wrote."""

    id = "keep-mine"
    keys = ("m",)
    words = "keep what you wrote"
    short = "mine"
    side = "mine"


class KeepTheirs(Keep):
    """What the other wrote."""

    id = "keep-theirs"
    keys = ("h",)
    words = "keep what they wrote; yours stays as a draft"
    short = "theirs"
    side = "theirs"


class KeepBoth(Keep):
    """Both, theirs first."""

    id = "keep-both"
    keys = ("b",)
    words = "keep both, theirs first"
    short = "both"
    side = "both"


class GoBack(KeepMine):
    """As it was before the act."""

    id = "go-back"
    words = "here as it was before the change"
    short = "as it was"


class KeepNow(KeepTheirs):
    """As it stands."""

    id = "keep-now"
    words = "here as it is now"
    short = "as it is now"


class KeepBothTimes(KeepBoth):
    """Both."""

    id = "keep-both-times"
    words = "both, the present first"
    short = "both"


class ByHand(Command):
    """The document in the editor."""

    id = "by-hand"
    keys = ("e",)
    words = "both by hand: the document in your editor, as it would go back"
    short = "by hand"
    section = "Write"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a document."""
        return None if view.document else "the cursor is on no document"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """The undo is left; what is typed is recorded like any other text."""
        cast("UndoInPartView", view).edit_by_hand()


UNDOING: tuple[type[Command], ...] = (GoBack, KeepNow, KeepBothTimes, ByHand)
"""The commands where an undo meets later changes."""

MEANWHILE: tuple[type[Command], ...] = (KeepMine, KeepTheirs, KeepBoth)
"""The commands of that view."""
