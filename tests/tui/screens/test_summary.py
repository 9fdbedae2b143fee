"""From the end of a triage a pupil of any line may be opened, and nothing is recorded by that."""

from pathlib import Path

from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_a_line_opens_its_pupil(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("T", "enter", "S", "o")
        assert "the cursor is on no pupil" in s.status
        await s.press("slash")
        await s.type("rahim\n")
        await s.press("o")
        assert s.app.view.NAME == "case file" or "Rahim" in s.rows[0]
        await s.press("q")
        assert s.app.view.NAME == "sign off"
        assert s.git("tag") == ""
