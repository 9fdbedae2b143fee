"""What may be done in the caseload besides what may be done everywhere: turn, narrow, reorder."""

from typing import TYPE_CHECKING, cast

from senco_tui.tui.commands.command import Command
from senco_tui.tui.commands.disposing import DISPOSING
from senco_tui.tui.commands.reports import PrintPupil
from senco_tui.tui.commands.writing import WRITING

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.caseload import CaseloadView
    from senco_tui.tui.screens.view import View


class NextGroup(Command):
    """Register, ambers, leavers, everyone."""

    id = "group-next"
    keys = ("tab",)
    words = "the next group: register, ambers, leavers, everyone"
    short = "group"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Turn one on."""
        cast("CaseloadView", view).turn(1)


class GroupBefore(Command):
    """The other way round."""

    id = "group-before"
    keys = ("shift+tab",)
    words = "the group before"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Turn one back."""
        cast("CaseloadView", view).turn(-1)


class Filter(Command):
    """Only those that hold some words."""

    id = "filter"
    keys = ("f",)
    words = "show only those that hold some words"
    short = "filter"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask for the words."""
        cast("CaseloadView", view).ask_words()


class KeepQuery(Command):
    """The line kept under a name."""

    id = "keep-query"
    keys = ("F",)
    words = "keep what it is narrowed by under a name; @name means it in another line"
    short = "keep query"
    section = "Show"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """Nothing can be kept where nothing can be recorded."""
        return host.read_only

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask for the name."""
        cast("CaseloadView", view).keep_words()


class Reorder(Command):
    """Another order."""

    id = "sort"
    keys = (">",)
    words = "the next order: name, year, need, status, next date, quietest"
    short = "order"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """One order on."""
        cast("CaseloadView", view).reorder(1)


class ReorderBack(Command):
    """The order before."""

    id = "sort-back"
    keys = ("<",)
    words = "the order before"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """One order back."""
        cast("CaseloadView", view).reorder(-1)


class BeginACase(Command):
    """A new pupil."""

    id = "begin-case"
    keys = ("+",)
    words = "a new pupil: a concern, or a whole case file"
    short = "new"
    section = "Write"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a place to record it."""
        return host.read_only

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask which, and open the form."""
        cast("CaseloadView", view).begin_case()


CASELOAD_COMMANDS: tuple[type[Command], ...] = (
    NextGroup,
    GroupBefore,
    Filter,
    KeepQuery,
    Reorder,
    ReorderBack,
    BeginACase,
    PrintPupil,
    *DISPOSING,
    *WRITING,
)
"""The caseload's own commands."""
