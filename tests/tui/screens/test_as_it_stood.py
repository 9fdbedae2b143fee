from pathlib import Path

import pytest

from senco_tui.tui.screens.history import HistoryView
from tests.desk.years import CASE, kept
from tests.tui.stage import stage


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("years") / "store"
    kept(root)
    return root


async def test_the_plan_as_it_stood_and_one_change_earlier_and_later(root: Path) -> None:
    async with stage(root, first=lambda: HistoryView(CASE)) as s:
        await s.press("j", "j", "a")
        assert s.rows[0].startswith("Ada Okafor · P24-017 as it stood on Fri 16 Jan 2026 · change 7 of 9")
        assert "[3 Plan]" in s.rows[1] and "4 of 5 lessons" in s.screen
        await s.press("[")
        assert "Fri 20 Jun 2025 · change 6 of 9" in s.rows[0] and "3 of 5 lessons" in s.screen
        await s.press("]", "]", "]")
        assert "change 9 of 9" in s.rows[0]
        await s.press("]")
        assert "there is no change beyond this one" in s.status
        await s.press("q")
        assert s.rows[0].startswith("History of Okafor")


async def test_the_pages_of_the_file_are_turned_and_kept_from_change_to_change(root: Path) -> None:
    async with stage(root, first=lambda: HistoryView(CASE)) as s:
        await s.press("a")
        assert "[7 EHC]" in s.rows[1]
        await s.press("tab")
        assert "[1 Overview]" in s.rows[1]
        await s.press("shift+tab", "shift+tab", "[")
        assert "[6 Timeline]" in s.rows[1]


async def test_it_is_read_only_and_opens_on_the_first_change_too(root: Path) -> None:
    async with stage(root, first=lambda: HistoryView(CASE)) as s:
        await s.press("G", "a")
        assert "change 1 of 9" in s.rows[0]
        await s.press("e")
        assert "the cursor is on no document" in s.status
