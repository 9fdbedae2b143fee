"""The reports there are, to choose from: a pupil's own where there is a pupil, else those about many."""

from textual.app import ComposeResult

from senco_tui.reports.kinds import KINDS, kind_called
from senco_tui.tui.commands.reports import REPORTS
from senco_tui.tui.presenting.labelled import flowing
from senco_tui.tui.presenting.line import Line, Span, plain
from senco_tui.tui.presenting.report import kind_line
from senco_tui.tui.screens.report import ReportView
from senco_tui.tui.screens.view import View
from senco_tui.tui.stories.narrowing import ask_line
from senco_tui.tui.stories.reporting import Wanted
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import LineList


class ReportsView(View):
    """One report a row; Enter shows it as it will print."""

    NAME = "reports"
    COMMANDS = REPORTS

    def __init__(self, case: str | None = None) -> None:
        super().__init__()
        self._case = case
        self.words = ""

    def compose(self) -> ComposeResult:
        """Of whom, then the reports."""
        yield Banner(self._title, id="title")
        yield LineList()

    @property
    def about(self) -> str | None:
        """The pupil whose reports are offered."""
        return self._case

    @property
    def case(self) -> str | None:
        """The same pupil."""
        return self._case

    @property
    def footer(self) -> tuple[str, ...]:
        """Narrowing only where there is something to narrow."""
        return ("open", "back") if self._case else ("open", "narrow-reports", "back")

    def show(self) -> None:
        """Lay out what may be made."""
        self.lines.put(self._lay)
        self.query_one("#title", Banner).again()

    def _title(self, width: int) -> list[Line]:
        office = self.host.office
        case = office.caseload.case(self._case) if office and self._case else None
        whom = case.listed_name if case else self.words or "everyone here now"
        return [Line((Span("REPORTS  ", "heading"), Span(whom))), plain()]

    def _lay(self, width: int) -> list[Line]:
        made = [kind_line(kind.name, kind.words, width) for kind in KINDS if kind.of_case == bool(self._case)]
        if self._case is None:
            others = ", ".join(kind.name for kind in KINDS if kind.of_case)
            said = f"About one case file ({others}): P in it."
            made += [plain(), *flowing(Span(said, "dim"), width)] if others else []
        return made

    def ask_words(self) -> None:
        """Ask whom the reports tell of; an empty line means everyone here now."""
        self.begin(self._ask_words())

    async def _ask_words(self) -> None:
        found = await ask_line(self.host, "everyone", self.words)
        if found is not None:
            self.words = found[1]
            self.show()

    def enter(self) -> None:
        """Show it as it will print."""
        kind = kind_called(self.lines.key or "")
        if kind is not None:
            self.host.open(ReportView(Wanted(kind, self.words, self._case)))
