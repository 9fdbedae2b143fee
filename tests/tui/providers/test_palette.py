"""The palette finds commands and pupils by a few letters, and shows names as they are written."""

from pathlib import Path

from textual.fuzzy import Matcher

from senco_tui.tui.providers.palette import lit
from tests.tui.small_store import small_store
from tests.tui.stage import stage


def test_names_are_literal() -> None:
    assert lit(Matcher("b"), "[b]Ada[/]").plain == "[b]Ada[/]"


async def test_a_pupil_and_a_command_are_found_by_letters(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("ctrl+p")
        await s.pilot.pause(0.3)
        assert "explain this row" in s.screen
        await s.type("casel")
        await s.pilot.pause(0.5)
        await s.press("enter")
        await s.pilot.pause(0.3)
        await s.settle()
        assert s.rows[0].startswith("CASELOAD")
        await s.press("ctrl+p")
        await s.type("okaf")
        await s.pilot.pause(0.5)
        assert "Okafor, Ada  P24-001" in s.screen
        assert s.rows[1].strip() == "okaf"
        await s.press("enter")
        await s.pilot.pause(0.3)
        await s.settle()
        assert s.app.view.case == "P24-001"


async def test_esc_leaves_it_without_doing_anything(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("ctrl+p", "escape")
        await s.pilot.pause(0.2)
        assert s.rows[0].startswith("TRIAGE")
        await s.press("j")
        assert s.app.view.lines.row == 1
