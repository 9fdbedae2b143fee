"""One report as it will print: read it, tell it another way, save it to a file outside the store."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from textual.app import ComposeResult

from senco_tui.tui.commands.reports import REPORT
from senco_tui.tui.presenting.line import Line, plain
from senco_tui.tui.presenting.report import report_lines
from senco_tui.tui.screens.view import View
from senco_tui.tui.stories.reporting import Wanted, make_report, save_report
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import Reader

if TYPE_CHECKING:
    from senco_tui.reports.report import Report


class ReportView(View):
    """The preview. It is made again whenever what it was made from has changed; what is new of it is said."""

    NAME = "report"
    COMMANDS = REPORT

    def __init__(self, wanted: Wanted) -> None:
        super().__init__()
        self._wanted = wanted
        self._report: Report | None = None

    def compose(self) -> ComposeResult:
        """Its title, then the page."""
        yield Banner(self._title, id="title")
        yield Reader()

    @property
    def about(self) -> str | None:
        """The pupil it is about; None where it is about many."""
        return self._wanted.case

    @property
    def case(self) -> str | None:
        """The same pupil."""
        return self._wanted.case

    @property
    def footer(self) -> tuple[str, ...]:
        """Saving; the ways and years of the map alone."""
        ways = ("report-way", "report-year") if self.is_map else ()
        return ("save-report", *ways, "search", "back")

    @property
    def is_map(self) -> bool:
        """Whether it is the provision map, which has several ways and years."""
        return self._wanted.kind.name == "provision-map"

    def show(self) -> None:
        """Make it from the files as they are now."""
        self.begin(self._make(), "making")

    async def _make(self) -> None:
        found = await make_report(self.host, self._wanted)
        if isinstance(found, str):
            self.host.say(found, "warn")
            return
        told = self._report.notices if self._report else ()
        self._report = found
        self.lines.put(lambda width: report_lines(found, width))
        self.query_one("#title", Banner).again()
        if found.notices != told and found.notices:
            self.host.say(" ".join(found.notices), "warn")

    def _title(self, width: int) -> Sequence[Line]:
        title = self._report.title if self._report else self._wanted.kind.name
        return (plain(title, "heading"), plain())

    def save(self) -> None:
        """Ask for a file, whose ending says in which form, and write it there."""
        if self._report is not None:
            self.begin(save_report(self.host, self._report, self._wanted), "saving")

    def turn(self) -> None:
        """Tell the map the next way."""
        from senco_tui.reports.provision_map import WAYS

        wishes = self._wanted.wishes
        by = WAYS[(WAYS.index(wishes.by) + 1) % len(WAYS)]
        self._wanted = replace(self._wanted, wishes=replace(wishes, by=by))
        self.show()

    def other_year(self) -> None:
        """Cost the map by the other year."""
        wishes = self._wanted.wishes
        self._wanted = replace(self._wanted, wishes=replace(wishes, academic_year=not wishes.academic_year))
        self.show()
