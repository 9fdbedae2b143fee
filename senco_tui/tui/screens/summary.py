"""The end of a triage: what is done, waits and slipped, on a page that signs it off."""

from typing import ClassVar

from textual.app import ComposeResult

from senco_tui.casework.sign_off import week_of
from senco_tui.triage.summary import summary
from senco_tui.tui.commands.summary import SUMMARY
from senco_tui.tui.messages.opening import OpenCase
from senco_tui.tui.presenting.line import Line, plain
from senco_tui.tui.presenting.summary import summary_lines
from senco_tui.tui.screens.view import View
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import Reader


class SummaryView(View):
    """Enter signs off; Esc goes back to the sheet with nothing recorded."""

    NAME = "sign off"
    COMMANDS = SUMMARY
    FOOTER: ClassVar[tuple[str, ...]] = ("confirm-sign-off", "open-slip", "spot-check", "back")

    def compose(self) -> ComposeResult:
        """The title, then the page."""
        yield Banner(lambda width: (plain(f"SIGN OFF  {week_of(self.host.today)}", "heading"), plain()))
        yield Reader(cursor=True)

    def show(self) -> None:
        """Lay out the end of the sitting as it stands now."""
        self.lines.put(self._laid)

    def _laid(self, width: int) -> list[Line]:
        sheet, sitting = self.host.sheet, self.host.under_way.now
        if sheet is None:
            return []
        told = summary(sitting, sheet)
        return summary_lines(told, sitting, week_of(sheet.today), self._listed, width, self.host.wording)

    def _listed(self, reference: str | None) -> str:
        office = self.host.office
        case = office.caseload.case(reference) if office and reference else None
        return case.listed_name if case else reference or (office.setting.name if office else "")

    @property
    def case(self) -> str | None:
        """The pupil of the line under the cursor."""
        return self.lines.key if self.has_lines else None

    def open_case(self) -> None:
        """Open that pupil's file."""
        if self.case:
            self.post_message(OpenCase(self.case))
