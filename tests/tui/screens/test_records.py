"""Records laid open: what is there, what is not yet, and what cannot be understood."""

from pathlib import Path

from senco_tui.tui.screens.records import RecordsView, titled
from tests.journeys.casefile.school import CLEO, begin
from tests.tui.stage import stage


async def test_what_is_not_written_can_be_begun_and_a_broken_file_is_said(tmp_path: Path) -> None:
    root = begin(tmp_path)
    async with stage(root, first=lambda: RecordsView("Cleo", CLEO, ("casefile", "plan", "risk"))) as s:
        assert "Cleo Marsh" in s.screen
        assert "needs attention" in s.screen
        assert "Risk plan: not written yet; i begins it" in s.screen
        view = s.app.view
        assert view.lines.go_key("plan")
        await s.press("i")
        assert "needs attention" in s.status and s.app.view is view
        assert view.lines.go_key("risk")
        await s.press("i")
        assert s.app.view.NAME == "form"
        assert "Risk · Cleo Marsh" in s.screen


def test_each_document_is_called_by_its_own_name() -> None:
    assert titled("setting/information-report", None) == "Information report"
    assert titled("risk", "P24-017") == "Risk plan"
