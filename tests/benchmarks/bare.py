"""What ours is held against: bare Textual, its own table, its own pushed screen, and a list by hand."""

import sys
import termios
import tty
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import DataTable, Static

READY = "TRIAGE"
"""The word both sides show when they have painted."""

ROWS = int(sys.argv[2]) if sys.argv[1:2] in (["table"], ["hand"]) else 0


class Bare(App[None]):
    """One line of text."""

    BINDINGS: ClassVar[list[BindingType]] = [("q", "quit", "leave")]

    def compose(self) -> ComposeResult:
        """The line."""
        yield Static(READY)


class Page(Screen[None]):
    """A page of text, as a pushed screen, left by Escape."""

    BINDINGS: ClassVar[list[BindingType]] = [("escape,q", "app.pop_screen", "back")]

    def compose(self) -> ComposeResult:
        """Forty lines."""
        for n in range(40):
            yield Static(f"Overview {n}  cycle 2, review due on Friday, three outcomes, none met yet")


class Table(App[None]):
    """Textual's own table with as many rows as were asked for, the cursor on rows."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("q", "quit", "leave"), ("j", "down", "down"), ("k", "up", "up"), ("o", "open", "open")
    ]  # fmt: skip

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

    def action_open(self) -> None:
        """A page on top."""
        self.push_screen(Page())


def by_hand(rows: int, width: int, height: int) -> None:
    """The floor: a list in a few lines of code, the cursor row in reverse, scrolled by the terminal."""
    before = termios.tcgetattr(0)
    tty.setraw(0)
    write, at, top, room = sys.stderr.write, 0, 0, height - 2

    def row(n: int) -> str:
        text = f" R review  Pupil, {n:<12} 4 K  cycle 2 review 6 school days overdue".ljust(width)[:width]
        return f"\x1b[{n - top + 2}H" + (f"\x1b[7m{text}\x1b[0m" if n == at else text)

    write(f"\x1b[2J\x1b[H{READY}" + "".join(row(n) for n in range(min(rows, room))))
    sys.stderr.flush()
    while (key := sys.stdin.buffer.raw.read(1)) not in (b"q", b""):  # type: ignore[attr-defined]
        old, at = at, min(max(at + (1 if key == b"j" else -1), 0), rows - 1)
        if at >= top + room:
            top += 1
            write(f"\x1b[2;{height - 1}r\x1b[{height - 1}H\n\x1b[r")
        elif at < top:
            top -= 1
            write(f"\x1b[2;{height - 1}r\x1b[2H\x1bM\x1b[r")
        write(row(old) + row(at))
        sys.stderr.flush()
    termios.tcsetattr(0, termios.TCSANOW, before)


if __name__ == "__main__":
    match sys.argv[1]:
        case "bare":
            Bare().run(mouse=False)
        case "table":
            Table().run(mouse=False)
        case "hand":
            by_hand(ROWS, int(sys.argv[3]), int(sys.argv[4]))
