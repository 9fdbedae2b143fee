from pathlib import Path

from senco_tui.tui.screens.history import HistoryView
from tests.desk.years import CASE, kept
from tests.tui.stage import stage


async def test_two_pinned_days_are_compared_and_let_go_of(tmp_path: Path) -> None:
    root = tmp_path / "store"
    kept(root)
    async with stage(root, first=lambda: HistoryView(CASE)) as s:
        await s.press("j", "j", "space")
        assert "1 is 16 Jan 2026; pin another day" in s.rows[0]
        await s.press("j", "j", "space")
        assert s.rows[4].startswith("2 16 Jan 26") and s.rows[6].startswith("1 14 Feb 25")
        assert "What changed from Fri 14 Feb 2025 to Fri 16 Jan 2026" in s.screen
        assert "cycle 2 → 3" in s.screen and "outcome o1 target 3 → 4 of 5 lessons" in s.screen
        await s.press("k")
        assert "What changed from" in s.screen, "the comparison stays while the cursor moves"
        await s.press("q")
        assert "What changed from" not in s.screen and "Fri 20 Jun 2025" in s.screen


async def test_two_days_by_their_dates(tmp_path: Path) -> None:
    root = tmp_path / "store"
    kept(root)
    async with stage(root, first=lambda: HistoryView(CASE)) as s:
        await s.press("d")
        await s.type("1/2/2025")
        await s.press("enter", "y")
        await s.press("enter", "y")
        assert "What changed from Sat 1 Feb 2025 to Mon 16 Nov 2026" in s.screen
        assert "cycle 1 → 3" in s.screen
