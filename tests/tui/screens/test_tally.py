"""The tally goes from week to week as far as this one, and says why a session cannot be written down."""

from pathlib import Path

from tests.journeys.provision.school import giving_store
from tests.tui.stage import stage


async def test_weeks_and_what_is_left_half_way(tmp_path: Path) -> None:
    root = giving_store(tmp_path)
    async with stage(root) as s:
        head = s.git("rev-parse", "HEAD")
        await s.press("t", "a", "escape", "D")
        await s.type("half")
        await s.press("escape", "<")
        assert s.rows[0].startswith("TALLY  week of 9 Nov · 3 sessions · 2 to write down")
        await s.press(">", ">")
        assert "week of 16 Nov" in s.rows[0] and "has not begun" in s.status
        await s.press("G", "d")
        assert "still to come" in s.status
        assert s.app.view.document == "provision/talk-boost" and s.app.view.place == "3 of 3"
        await s.press("enter")
        assert s.app.view.NAME == "one provision"
        assert s.git("rev-parse", "HEAD") == head and not (root / "delivery/brick-club").exists()
