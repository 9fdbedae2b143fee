"""The map turns all its ways and back, and is calm where there is little room and nothing to show."""

from pathlib import Path

from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_nothing_given_in_a_small_window(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path), size=(40, 15)) as s:
        await s.press("M")
        assert "No provision runs today." in s.screen and "nothing found wrong" in s.screen
        titles = []
        for _ in range(4):
            await s.press("tab")
            titles.append(s.rows[0].split(" · ")[0])
        assert titles == [f"PROVISION  by {way}" for way in ("staff", "area", "layer", "pupil")]
        await s.press("shift+tab", "enter")
        assert s.app.view.NAME == "provision" and s.rows[0].startswith("PROVISION  by layer")
        await s.press("t", "d")
        assert "no session" in s.screen
