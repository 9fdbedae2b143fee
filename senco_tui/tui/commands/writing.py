"""What may be written about a pupil wherever the cursor is on one: a note, a contact, a review."""

from typing import TYPE_CHECKING

from senco_tui.tui.commands.command import Command
from senco_tui.tui.stories.writing import write

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.view import View


class Write(Command):
    """Opens one kind of form about the pupil."""

    section = "Write"
    form = ""

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a pupil, and a place to record it."""
        return host.read_only or (None if view.case else "the cursor is on no pupil")

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Read the pupil's file afresh and open the form on it."""
        if view.case:
            view.begin(write(host, self.form, view.case, then=view.moving_on()), "writing")


class WriteANote(Write):
    """A note."""

    id = "write-note"
    keys = ("n",)
    words = "write a note about this pupil"
    short = "note"
    form = "note"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """While something is searched for, the key goes on searching."""
        if view.has_lines and view.lines.sought:
            return "n goes on searching; Esc lets go of the search"
        return super().why_off(host, view)


class LogAContact(Write):
    """A contact with the family or another adult."""

    id = "log-contact"
    keys = ("p",)
    words = "log a contact with the family or another adult"
    short = "contact"
    form = "contact"


class HearThePupil(Write):
    """The pupil's own words."""

    id = "pupil-voice"
    keys = ("v",)
    words = "write down the pupil's own words"
    short = "voice"
    form = "voice"


class HoldAReview(Write):
    """A review of the plan's cycle."""

    id = "hold-review"
    keys = ("o",)
    words = "hold a review: how each outcome stands, and what next"
    short = "review"
    form = "review"


WRITING: tuple[type[Command], ...] = (WriteANote, LogAContact, HearThePupil, HoldAReview)
"""The commands that write about a pupil."""
