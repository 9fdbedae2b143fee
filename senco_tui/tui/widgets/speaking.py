"""Where on the screen what has the keys stands, for whoever hears it instead of seeing it."""

from typing import Protocol, runtime_checkable

from textual.geometry import Offset
from textual.screen import Screen

from senco_tui.tui.widgets.asking import Choice
from senco_tui.tui.widgets.lines import Lines


@runtime_checkable
class Lettered(Protocol):
    """A box of words that knows where on the screen its next letter would stand."""

    @property
    def letter_at(self) -> Offset:
        """The cell of the next letter."""
        ...


def place_of(screen: Screen[object], box: Offset) -> Offset:
    """Where the terminal's own cursor belongs: at the row, the question or the letter that has the keys.

    Args:
        screen: What is shown.
        box: Where it was last, for what has no place of its own.
    """
    focused = screen.focused
    if isinstance(focused, Lines):
        row = focused.row - focused.top if focused.has_cursor else 0
        return focused.region.offset + Offset(0, max(row, 0))
    if isinstance(focused, Choice):
        return focused.region.offset
    return focused.letter_at if isinstance(focused, Lettered) else box
