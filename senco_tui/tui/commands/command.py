"""The shape of a command: its keys, its words, what it does, and why it may be off."""

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.view import View

SECTIONS = ("Move", "Open", "Write", "Show", "Program")
"""The order of the help."""


class Command:
    """One thing a person may do. Keys are strokes with spaces between: `g g`, `ctrl+d`, `?`.

    `id` is what the person's own file names to rebind it; `words` are for help and palette, `short` for the
    footer; `takes_letter` waits for one more key (`m a`); `counted` says that a number before it matters;
    `while_typing` keeps it on while keys are letters of someone's words; `early` does not wait for the first
    reading: it needs nothing but what is shown.
    """

    id: ClassVar[str]
    keys: ClassVar[tuple[str, ...]] = ()
    words: ClassVar[str]
    short: ClassVar[str] = ""
    section: ClassVar[str] = "Open"
    takes_letter: ClassVar[bool] = False
    counted: ClassVar[bool] = False
    while_typing: ClassVar[bool] = False
    early: ClassVar[bool] = False

    def comes_early(self, view: "View") -> bool:
        """Whether it can be done in this view before the first reading."""
        return self.early

    def why_off(self, host: "Host", view: "View") -> str | None:
        """Why it cannot be done here, in a few words; None where it can."""
        return None

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Do it."""
        raise AssertionError(f"the command {self.id} does nothing")
