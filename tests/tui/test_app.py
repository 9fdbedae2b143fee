"""The program as a whole: it asks the clock, and what is copied goes to the terminal."""

from datetime import date
from pathlib import Path

from senco_tui.settings import Settings
from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_the_day_is_the_one_asked_for_else_the_clocks(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root) as s:
        assert s.app.today == date(2026, 11, 16)
    async with stage(root, settings=Settings(store=root)) as s:
        assert s.app.today == date.today()
        assert s.app.now().tzinfo is not None


async def test_a_row_is_sent_to_the_terminals_clipboard(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("y")
        assert "sent to your terminal's clipboard" in s.status
        assert s.app.clipboard == s.app.current_row.strip()
