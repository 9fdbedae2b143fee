"""Triage, the first view: what is in breach, what must start, who is waited for, who has gone quiet, and why."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult

from senco_tui.tui.messages.opening import OpenCase, ShowProblems
from senco_tui.tui.presenting.line import Laid, Line, plain
from senco_tui.tui.presenting.triage import counts, counts_line, detail_line, heads_line, row_line
from senco_tui.tui.screens.view import View
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import LineList

if TYPE_CHECKING:
    from senco_tui.triage.sheet import Row


class TriageView(View):
    """Rows by lane, each with its reason; Enter opens the pupil, `x` the arithmetic."""

    NAME = "triage"
    FOOTER = ("open", "explain", "edit", "caseload", "search")

    def compose(self) -> ComposeResult:
        """Banner, heads of the columns, rows, and one line on the row under the cursor."""
        yield Banner(self._banner, id="banner")
        yield LineList()
        yield Banner(lambda width: (detail_line(self.row, width),), id="detail")

    @property
    def rows(self) -> tuple["Row", ...]:
        """The rows of the sheet; none before the first reading."""
        return tuple(self.host.sheet.rows) if self.host.sheet else ()

    @property
    def row(self) -> "Row | None":
        """The row under the cursor."""
        at = self.lines.row if self.has_lines else 0
        return self.rows[at] if at < len(self.rows) else None

    @property
    def case(self) -> str | None:
        """The row's pupil."""
        return self.row.case if self.row else None

    @property
    def document(self) -> str | None:
        """The document in trouble where the row is about one, else the plan."""
        if self.row is None or self.row.case is None:
            return None
        return (self.row.problem.document if self.row.problem else None) or "plan"

    @property
    def place(self) -> str:
        """Which of how many."""
        return f"{self.lines.row + 1} of {len(self.rows)}" if self.rows else ""

    def show(self) -> None:
        """Lay out the sheet as it stands; the cursor stays on its pupil."""
        office = self.host.office
        rows, today = self.rows, self.host.today
        cases = {c.reference: c for c in office.caseload.cases} if office else {}
        keys = [f"{row.case} {row.rule}" for row in rows]

        def lay(width: int) -> Laid["Row"]:
            return Laid(rows, lambda row, w: row_line(row, cases.get(row.case or ""), today, w), width, keys)

        self.lines.put(lay)
        self.query_one("#banner", Banner).again()
        self.query_one("#detail", Banner).again()

    def _banner(self, width: int) -> tuple[Line, ...]:
        if self.host.sheet is None:
            return (plain("TRIAGE", "heading"), plain("reading the case files…", "dim"), heads_line(width))
        return (plain("TRIAGE", "heading"), counts_line(counts(self.rows), width), heads_line(width))

    def on_lines_moved(self) -> None:
        """Another row: say what it had no room for."""
        self.query_one("#detail", Banner).again()

    def enter(self) -> None:
        """Open the pupil; a row about a file opens the problems."""
        row = self.row
        if row is None:
            return
        if row.problem is not None:
            self.post_message(ShowProblems(row.case))
        elif row.case:
            self.post_message(OpenCase(row.case))
