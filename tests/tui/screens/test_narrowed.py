"""Whom a query line means on the screen."""

from pathlib import Path

from senco_tui.query.asked import Misasked
from senco_tui.tui.screens.narrowed import meant
from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_lanes_and_clocks_are_those_of_the_sheet_shown(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        sheet = s.app.sheet
        assert sheet is not None
        in_review = meant(s.app, "everyone lane=4")
        assert not isinstance(in_review, Misasked)
        assert {c.reference for c in in_review.cases} == {
            r.case for r in sheet.every if r.lane == "4" and r.case
        }
        assert isinstance(meant(s.app, "lane=x"), Misasked)
