"""The inbox holds at every width, says when it is empty, and keeps hostile words literal."""

from pathlib import Path

from tests.tui.small_store import small_store
from tests.tui.stage import NOON, TODAY, stage


async def test_hostile_words_stay_words_at_every_width(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press(";")
        assert "INBOX  empty" in s.screen and "nothing waits" in s.screen
        await s.press("n", "enter", "D")
        assert "there is no scribble here" in s.status
        s.app.door.inbox().keep("[/] [@click=x]y[/] \x1b[31m \u202eRTL " + "é" * 2000, NOON, TODAY)
        await s.press("ctrl+l")
        for size in ((40, 15), (80, 24), (120, 40)):
            await s.pilot.resize_terminal(*size)
            await s.settle()
            assert "[/] [@click=x]" in s.screen and "\x1b" not in s.screen
            assert all(len(row) <= size[0] for row in s.rows)
