"""A nudge about to be logged: its text ready to be copied, the next chase date; nothing is sent by itself.

An escalation is logged the same way, with whom it goes to.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from senco_tui.casework.spoken import spoken_day
from senco_tui.tui.commands.nudge import ESCALATION, NUDGE
from senco_tui.tui.presenting.line import Line, plain, spans, wrap
from senco_tui.tui.screens.page import PageView

if TYPE_CHECKING:
    from senco_tui.tui.host import Story


@dataclass(frozen=True, slots=True)
class Ready:
    """What is about to be logged: about whom, the text, the next chase date; stories that log it or ask."""

    subject: str
    text: str
    again: date
    logged: "Callable[[], Story]"
    ask: "Callable[[], Story]"


class NudgeView(PageView):
    """The text to send; Enter logs the nudge with the date shown, `d` with another."""

    NAME = "chase"
    COMMANDS = NUDGE
    FOOTER: ClassVar[tuple[str, ...]] = ("log-nudge", "other-day", "copy-text", "write-text", "back")
    LOGS: ClassVar[str] = "Enter logs the nudge and copies the text"

    def __init__(self, ready: Ready, title: str = "CHASE") -> None:
        super().__init__(f"{title}  {ready.subject}", self._laid)
        self.text = ready.text
        self._ready = ready

    def _laid(self, width: int) -> list[Line]:
        made = [plain(part) for line in self.text.split("\n") for part in wrap(line, width) or [""]]
        told = f"{self.LOGS}; chase again on {spoken_day(self._ready.again)}. Nothing is sent."
        return [*made, plain(), *(spans((part, "dim")) for part in wrap(told, width))]

    def log_it(self) -> None:
        """Log it with the date shown."""
        self.begin(self._ready.logged(), "disposing")

    def other_day(self) -> None:
        """Ask for another date, then log it."""
        self.begin(self._ready.ask(), "disposing")


class EscalateView(NudgeView):
    """The same for someone above the holder; `w` turns to another."""

    NAME = "escalate"
    COMMANDS = ESCALATION
    FOOTER: ClassVar[tuple[str, ...]] = ("log-nudge", "other-person", "other-day", "copy-text", "back")
    LOGS: ClassVar[str] = "Enter logs the escalation and copies the text; w: to someone else"

    def __init__(self, ready: Ready, other: "Callable[[], Story]") -> None:
        super().__init__(ready, "ESCALATE")
        self._other = other

    def other_person(self) -> None:
        """Ask to whom, then show the text again."""
        self.begin(self._other(), "disposing")
