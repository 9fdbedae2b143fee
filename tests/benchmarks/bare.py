"""What ours is held against: a Textual app with one line, and one with Textual's own table of many rows."""

import sys
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.widgets import DataTable, Static

READY = "TRIAGE"
"""The word both sides show when they have painted."""


class Bare(App[None]):
    """One line of text."""

    BINDINGS: ClassVar[list[BindingType]] = [("q", "quit", "leave")]

    def compose(self) -> ComposeResult:
        """The line."""
        yield Static(READY)


class Table(App[None]):
    """Textual's own table with as many rows as were asked for, the cursor on rows."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("q", "quit", "leave"),
        ("j", "down", "down"),
        ("k", "up", "up"),
    ]

    def compose(self) -> ComposeResult:
        """The table."""
        yield DataTable[str](cursor_type="row")

    def on_mount(self) -> None:
        """Fill it with what triage shows."""
        table = self.query_one(DataTable)
        table.add_columns(READY, "pupil", "Y", "s", "why now")
        for n in range(ROWS):
            table.add_row("R review", f"Pupil, {n}", "4", "K", "cycle 2 review 6 school days overdue")

    def action_down(self) -> None:
        """One row down."""
        self.query_one(DataTable).action_cursor_down()

    def action_up(self) -> None:
        """One row up."""
        self.query_one(DataTable).action_cursor_up()


if __name__ == "__main__":
    ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    (Table() if ROWS else Bare()).run(mouse=False)
