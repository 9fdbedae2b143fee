from pathlib import Path

from senco_tui.tui.screens.history import HistoryView
from tests.desk.years import CASE, kept
from tests.tui.stage import stage


async def test_only_the_reviews_then_everything_again(tmp_path: Path) -> None:
    root = tmp_path / "store"
    kept(root)
    async with stage(root, first=lambda: HistoryView(CASE)) as s:
        await s.press("f", "r")
        assert s.rows[0] == "History of Okafor, Ada, P24-017  1 change  only reviews"
        assert "review of Fri 14 Feb 2025 written, cycle 1, o1 partly" in s.screen
        await s.press("f", "p")
        assert s.rows[0].endswith("5 changes, 2 with a reason  only plan")
        await s.press("f", "a")
        assert s.rows[0].endswith("9 changes, 2 with a reason")


async def test_how_long_each_outcome_has_stood(tmp_path: Path) -> None:
    root = tmp_path / "store"
    kept(root)
    async with stage(root, first=lambda: HistoryView(CASE), size=(80, 40)) as s:
        await s.press("b")
        assert "22 months, since 10 Jan 2025 · carried on unchanged twice · reworded once" in s.screen
        assert "Tom Hall: “agreed with the family”" in s.screen
        await s.press("b")
        assert "Mon 2 Feb 2026, 15:30" in s.screen
