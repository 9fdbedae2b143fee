"""A command for a report is off where it could do nothing, and says why."""

from pathlib import Path

from senco_tui.reports.kinds import KINDS
from senco_tui.tui.commands.reports import REPORT, NarrowReports, PrintPupil, SaveReport
from senco_tui.tui.screens.caseload import CaseloadView
from senco_tui.tui.screens.report import ReportView
from senco_tui.tui.screens.reports import ReportsView
from senco_tui.tui.stories.reporting import Wanted
from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_what_is_off_says_why(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        one, many = ReportsView("P24-001"), ReportsView()
        assert NarrowReports().why_off(s.app, one) and not NarrowReports().why_off(s.app, many)
        assert not PrintPupil().why_off(s.app, one) and PrintPupil().why_off(s.app, many)
        for kind in KINDS:
            view = ReportView(Wanted(kind))
            off = [command.id for command in REPORT if command().why_off(s.app, view)]
            assert off == ([] if kind.name == "provision-map" else ["report-way", "report-year"])
        assert SaveReport().why_off(s.app, CaseloadView()) is None
