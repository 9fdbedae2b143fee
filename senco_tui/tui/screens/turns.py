"""Whose turn: everything open by who holds it and how long; chased from here in one sweep a holder."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult

from senco_tui.tui.commands.turns import TURNS
from senco_tui.tui.messages.opening import OpenCase
from senco_tui.tui.presenting.line import Line, plain
from senco_tui.tui.screens.view import View
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import LineList, Lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from senco_tui.triage.row import Row
    from senco_tui.triage.turns import Hand, Held


class TurnsView(View):
    """A heading for each holder and what they hold below it; on a heading the keys mean its first row."""

    NAME = "whose turn"
    COMMANDS = TURNS
    FOOTER = ("open", "chase", "escalate", "done", "undo")

    def __init__(self) -> None:
        super().__init__()
        self._hands: tuple[Hand, ...] = ()

    def compose(self) -> ComposeResult:
        """How much is open, the holders, and the whole of the row under the cursor."""
        yield Banner(self._banner, id="banner")
        yield LineList()
        yield Banner(self._detail, id="detail")

    @property
    def held(self) -> "Held | None":
        """What the cursor is on; on a heading, or the line above one, the first below it."""
        every = {one.key: one for hand in self._hands for one in hand.held}
        below = self.lines.shown[self.lines.row :] if self.has_lines else ()
        return next((every[line.key] for line in below if line.key in every), None)

    @property
    def row(self) -> "Row | None":
        """The row that the keys of disposing act on."""
        return self.held.row if self.held else None

    @property
    def case(self) -> str | None:
        """Its pupil."""
        return self.row.case if self.row else None

    @property
    def document(self) -> str | None:
        """The request, the attention list, or what the LA's date springs from."""
        return self.row.document if self.row else None

    @property
    def place(self) -> str:
        """Which of how many."""
        keys = [one.key for hand in self._hands for one in hand.held]
        return f"{keys.index(self.held.key) + 1} of {len(keys)}" if self.held else ""

    @property
    def spoken_row(self) -> str:
        """The row with its reason whole."""
        return f"{self.row.subject}: {self.row.reason}" if self.row else ""

    def show(self) -> None:
        """Work out whose turn everything is, as the files say now; the cursor stays on its row."""
        sheet, office, today = self.host.sheet, self.host.office, self.host.today
        if sheet is not None and office is not None:
            from senco_tui.triage.turns import turns
            from senco_tui.tui.presenting.turns import turns_lines

            self._hands = turns(office.caseload.cases, sheet.clocks, office.setting, today)
            self.lines.put(lambda width: turns_lines(self._hands, today, width))
        self.query_one("#banner", Banner).again()
        self.query_one("#detail", Banner).again()

    def _banner(self, width: int) -> list[Line]:
        from senco_tui.tui.presenting.turns import title_lines

        return [*title_lines(self._hands, width), plain()]

    def _detail(self, width: int) -> list[Line]:
        from senco_tui.tui.presenting.turns import detail_lines

        return detail_lines(self.held, width)

    def follow(self, lines: Lines) -> None:
        """Another row: say what it had no room for."""
        self.query_one("#detail", Banner).again()

    def enter(self) -> None:
        """Open the request; the step where the EHC process is kept; a waiting with its pupil."""
        row = self.row
        if row is None or row.case is None:
            return
        if row.rule == "la_late":
            self.post_message(OpenCase(row.case, "EHC"))
        elif row.document and row.document.startswith("requests/"):
            self.post_message(OpenCase(row.case, "Requests", row.document))
        else:
            self.post_message(OpenCase(row.case))

    def moving_on(self) -> "Callable[[], None]":
        """To the next one that is to chase where this one was, else to the next one there is."""
        every = [one for hand in self._hands for one in hand.held]
        here = self.held
        later = [one.key for one in every[every.index(here) + 1 :]] if here else []
        sweeping = here is not None and here.due

        def on() -> None:
            now = {one.key: one for hand in self._hands for one in hand.held}
            left = [now[key] for key in later if key in now]
            wanted = [one for one in left if one.due] if sweeping else left
            if chosen := next(iter(wanted or left), None):
                self.lines.go_key(chosen.key)

        return on

    def explain(self) -> None:
        """Tell the row's dates, the arithmetic and the basis on a page."""
        from senco_tui.tui.presenting.triage import explain_lines
        from senco_tui.tui.screens.page import PageView

        row = self.row
        if row is not None:
            wording = self.host.wording
            page = PageView(f"WHY  {row.subject}", lambda width: explain_lines(row, (), width, wording))
            self.host.open(page)
