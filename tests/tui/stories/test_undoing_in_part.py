"""The comparison opens only where there is something to compare; left at the reason, nothing is undone."""

from pathlib import Path

from senco_tui.tui.stories.undoing_in_part import compared
from tests.journeys.history.test_undoing_what_was_changed_again import PLAN, undo_the_first
from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_left_at_the_reason_nothing_is_undone(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await undo_the_first(s)
        await s.press("m", "escape")
        assert "nothing was undone" in s.status and "line 7" in (s.root / PLAN).read_text()
        beginning = s.app.door.log(None, None)[-1]
        assert not await compared(s.app, beginning, "it cannot be undone")
