"""Readiness: one pupil drawn by the day, the six of an inspection, and the card of the one chosen."""

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult

from senco_tui.triage.drill import Chosen, spot
from senco_tui.tui.commands.readiness import READINESS
from senco_tui.tui.messages.opening import OpenCase
from senco_tui.tui.presenting.line import Line, plain, spans
from senco_tui.tui.presenting.readiness import card_lines, chosen_line, drill_words
from senco_tui.tui.screens.view import View
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import LineList, Lines

if TYPE_CHECKING:
    from senco_tui.triage.readiness import Card


class ReadinessView(View):
    """Seven rows, the spot-check first; below them a card with its empty boxes named."""

    NAME = "readiness"
    COMMANDS = READINESS
    FOOTER: ClassVar[tuple[str, ...]] = ("open", "another-pupil", "back")

    def __init__(self) -> None:
        super().__init__()
        self._turn = 0
        self._rows: tuple[Chosen, ...] = ()

    def compose(self) -> ComposeResult:
        """The title, the seven, the card."""
        yield Banner(self._title)
        yield LineList()
        yield Banner(self._card, id="card")

    def _title(self, width: int) -> list[Line]:
        told = drill_words(self.host.drill)
        return [spans(("READINESS  ", "heading"), (told, "dim")), plain()]

    def show(self) -> None:
        """Draw the pupil of the day, and lay out all seven."""
        office, sheet = self.host.office, self.host.sheet
        if office is None or sheet is None:
            return
        drawn = spot(
            office.caseload, office.setting, sheet.days, self.host.today, office.setting.name, self._turn
        )
        self._rows = (Chosen("spot-check", drawn), *self.host.drill)
        wording = self.host.wording
        self.lines.put(
            lambda width: [chosen_line(one, self._listed(one.card), width, wording) for one in self._rows]
        )
        self.query_one("#card", Banner).again()

    def another(self) -> None:
        """The next pupil for the spot-check, with the cursor on it."""
        self._turn += 1
        self.show()
        self.lines.go(0)
        self.query_one("#card", Banner).again()

    def _listed(self, card: "Card | None") -> str:
        case = self.host.office.caseload.case(card.case) if card and self.host.office else None
        return case.listed_name if case else card.case if card else ""

    @property
    def _chosen(self) -> Chosen | None:
        at = self.lines.row if self.has_lines else 0
        return self._rows[at] if at < len(self._rows) else None

    def _card(self, width: int) -> list[Line]:
        card = self._chosen.card if self._chosen else None
        return card_lines(card, self._listed(card), width, self.size.height - 10, self.host.wording)

    def follow(self, lines: Lines) -> None:
        """Another pupil: show that card."""
        self.query_one("#card", Banner).again()

    @property
    def case(self) -> str | None:
        """The pupil of the row."""
        return self._chosen.card.case if self._chosen and self._chosen.card else None

    def enter(self) -> None:
        """Open that pupil's file."""
        if self.case:
            self.post_message(OpenCase(self.case))
