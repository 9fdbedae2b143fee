"""The readiness cards follow the cursor, and with few rows the empty boxes are still named."""

from pathlib import Path

from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_the_card_is_of_the_row_under_the_cursor(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path), size=(60, 18)) as s:
        await s.press("I", "G")
        assert "quiet" in s.app.current_row
        shown = next(row for row in s.rows[8:] if "," in row)
        assert shown.split(",")[0] in s.app.current_row
        await s.press("2", "g", "g")
        assert "EHC plan" in s.app.current_row or "looked-after" in s.app.current_row
