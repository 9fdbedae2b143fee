"""The board opens what is held, and its keys act on the first row below a heading."""

from pathlib import Path

from tests.journeys.triage.school import busy_store
from tests.tui.stage import stage


async def test_enter_opens_the_request_at_its_place(tmp_path: Path) -> None:
    async with stage(busy_store(tmp_path)) as s:
        await s.press("C", "W")
        assert "WHOSE TURN" in s.rows[0] and s.app.view.case == "P24-003"
        await s.press("j")
        assert "1 nudge: report" in s.app.current_row
        await s.press("enter")
        assert s.app.view.NAME == "case file" and "[7 Requests]" in s.screen
        assert s.app.view.document == "requests/2026-09-21-salt"
        await s.press("q", "W", "x")
        assert "WHY  Price, Dylan" in s.screen
