"""What may be done in a form while words are typed: on, back, record, begin anew."""

from typing import TYPE_CHECKING, cast

from senco_tui.tui.commands.command import Command

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.form import FormView
    from senco_tui.tui.screens.view import View


class InForm(Command):
    """A command that works while words are typed."""

    section = "Write"
    while_typing = True


class SaveForm(InForm):
    """Record what has been filled in."""

    id = "save"
    keys = ("ctrl+s",)
    words = "record what is filled in"
    short = "record"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Check it first."""
        cast("FormView", view).save()


class NextField(InForm):
    """The next question."""

    id = "next-field"
    keys = ("tab",)
    words = "next question"
    short = "next"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Go there."""
        cast("FormView", view).go(1)


class PreviousField(InForm):
    """The question before."""

    id = "previous-field"
    keys = ("shift+tab",)
    words = "question before"
    short = "before"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Go there."""
        cast("FormView", view).go(-1)


class BeginAnew(InForm):
    """Drop what was typed."""

    id = "begin-anew"
    keys = ("ctrl+l",)
    words = "drop what was typed and begin anew"
    short = "anew"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask first."""
        cast("FormView", view).begin_anew()


class LeaveForm(InForm):
    """Leave, with every word kept."""

    id = "leave-form"
    keys = ("escape",)
    words = "leave; what you typed is kept as a draft"
    short = "leave, words kept"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """One step back."""
        host.step_back()


FORM: tuple[type[Command], ...] = (SaveForm, NextField, PreviousField, BeginAnew, LeaveForm)
"""A form's own commands."""
