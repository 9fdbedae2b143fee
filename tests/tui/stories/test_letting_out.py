"""Where a text is written is asked first; Esc writes nothing."""

from pathlib import Path

from tests.journeys.triage.school import busy_store
from tests.tui.stage import stage


async def test_esc_writes_nothing_and_a_place_in_the_store_is_refused(tmp_path: Path) -> None:
    root = busy_store(tmp_path)
    async with stage(root) as s:
        await s.press("slash")
        await s.type("Price")
        await s.press("enter", "escape", "c", "f", "escape")
        assert s.app.view.NAME == "chase"
        await s.press("f", "ctrl+u")
        await s.type(str(root / "nudge.txt"))
        await s.press("enter")
        assert "inside the store" in s.status
        assert not (root / "nudge.txt").exists()
