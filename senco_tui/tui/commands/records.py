"""What may be done where records lie open: amend, one entry more, one fewer."""

from typing import TYPE_CHECKING, cast

from senco_tui.tui.commands.command import Command

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.records import RecordsView
    from senco_tui.tui.screens.view import View


class InRecords(Command):
    """A command on the record or entry under the cursor."""

    section = "Write"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a record that can be changed."""
        return cast("RecordsView", view).why_not()


class AmendTheRecord(InRecords):
    """The record or entry under the cursor, in a form."""

    id = "amend-record"
    keys = ("i",)
    words = "amend the record or entry in a form"
    short = "amend"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Open the form."""
        cast("RecordsView", view).amend()


class AddAnEntry(InRecords):
    """One entry more."""

    id = "add-entry"
    keys = ("+",)
    words = "one entry more in a list of this record"
    short = "add"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask in which list, and open the form."""
        cast("RecordsView", view).add()


class TakeOutTheEntry(InRecords):
    """The entry under the cursor goes."""

    id = "take-out-entry"
    keys = ("-",)
    words = "take the entry out, by a recorded change"
    short = "take out"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be an entry under the cursor."""
        within = cast("RecordsView", view).within
        return super().why_off(host, view) or (None if within else "the cursor is on no entry")

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask, then record."""
        cast("RecordsView", view).take_out()


class NextOfRecord(Command):
    """The next entry of the page."""

    id = "next-of-record"
    keys = ("J", "}")
    words = "next entry"
    section = "Move"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Go there."""
        if not cast("RecordsView", view).next_entry(1):
            host.say("that was the last on this page", "dim")


class PreviousOfRecord(Command):
    """The entry before."""

    id = "previous-of-record"
    keys = ("K", "{")
    words = "entry before"
    section = "Move"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Go there."""
        if not cast("RecordsView", view).next_entry(-1):
            host.say("that was the first on this page", "dim")


RECORDS: tuple[type[Command], ...] = (
    AmendTheRecord, AddAnEntry, TakeOutTheEntry, NextOfRecord, PreviousOfRecord,
)  # fmt: skip
"""The commands of open records."""
