"""The inbox: what was jotted down, oldest first, each to be turned into an entry of a pupil's file."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult

from senco_tui.tui.commands.inbox import INBOX
from senco_tui.tui.presenting.inbox import detail_lines, scribble_line, title_lines
from senco_tui.tui.presenting.line import Laid, Line
from senco_tui.tui.screens.view import View
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import LineList, Lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from senco_tui.casework.casefile import CaseFile
    from senco_tui.casework.sought import Sought
    from senco_tui.desk.inbox import Scribble


class InboxView(View):
    """One scribble a row; Enter finds its pupil, one key makes it an entry, and the next is at hand."""

    NAME = "inbox"
    COMMANDS = INBOX
    FOOTER = ("open", "as-note", "as-contact", "as-action", "as-waiting")

    def __init__(self) -> None:
        super().__init__()
        self._chosen: dict[str, str] = {}

    def compose(self) -> ComposeResult:
        """How many wait, the scribbles, and the whole of the one under the cursor."""
        yield Banner(lambda width: title_lines(len(self.scribbles), width), id="banner")
        yield LineList()
        yield Banner(self._detail, id="detail")

    @property
    def scribbles(self) -> "tuple[Scribble, ...]":
        """What waits."""
        return self.host.scribbles

    @property
    def scribble(self) -> "Scribble | None":
        """The one under the cursor."""
        key = self.lines.key if self.has_lines else None
        return next((s for s in self.scribbles if s.id == key), None)

    @property
    def cases(self) -> "tuple[CaseFile, ...]":
        """Everyone it may be about."""
        return self.host.office.caseload.cases if self.host.office else ()

    @property
    def case(self) -> str | None:
        """The pupil chosen for the scribble under the cursor."""
        scribble = self.scribble
        return self._chosen.get(scribble.id) if scribble else None

    @property
    def document(self) -> str | None:
        """The pupil's own file, once one was chosen."""
        return "casefile" if self.case else None

    @property
    def place(self) -> str:
        """Which of how many."""
        return f"{self.lines.row + 1} of {len(self.scribbles)}" if self.scribbles else ""

    def choose(self, scribble: str, case: str) -> None:
        """It is about that pupil."""
        self._chosen[scribble] = case
        self.show()

    def offered(self, scribble: "Scribble") -> "Sought":
        """The pupils whom its first words name."""
        from senco_tui.casework.sought import named_first

        return named_first(self.cases, scribble.words)

    def show(self) -> None:
        """Lay out what waits; the cursor stays on its scribble."""
        scribbles, today, whom = self.scribbles, self.host.today, self._names()

        def line(one: "Scribble", width: int) -> Line:
            return scribble_line(one, whom.get(self._chosen.get(one.id, ""), ""), today, width)

        self.lines.put(lambda width: Laid(scribbles, line, width, [s.id for s in scribbles]))
        self.query_one("#banner", Banner).again()
        self.query_one("#detail", Banner).again()

    def follow(self, lines: Lines) -> None:
        """Another scribble: show the whole of it."""
        self.query_one("#detail", Banner).again()

    def enter(self) -> None:
        """Find the pupil it is about."""
        if self.scribble is not None:
            from senco_tui.tui.stories.emptying import ask_whom

            self.begin(ask_whom(self.host, self, self.scribble), "disposing")

    def moving_on(self) -> "Callable[[], None]":
        """To the scribble that comes after this one now and is there still."""
        later = [s.id for s in self.scribbles[self.lines.row + 1 :]]
        return lambda: next((None for key in later if self.lines.go_key(key)), None)

    def _names(self) -> dict[str, str]:
        return {case.reference: case.listed_name for case in self.cases}

    def _detail(self, width: int) -> list[Line]:
        from senco_tui.tui.presenting.seeking import pupil_words

        scribble = self.scribble
        chosen = next((pupil_words(c) for c in self.cases if c.reference == self.case), "")
        near = self.offered(scribble).cases if scribble and not chosen else ()
        return detail_lines(
            scribble, chosen, [case.listed_name for case in near], width, self.host.wording.learner
        )
