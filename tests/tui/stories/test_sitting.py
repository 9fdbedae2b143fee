"""Esc at the question begins nothing, and a store that cannot be written refuses a sign-off and keeps all."""

from pathlib import Path

from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_esc_begins_nothing(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("T", "escape")
        assert "min left" not in s.screen and s.app.under_way.sitting is None
        await s.press("T")
        await s.type("481\n")
        assert "a whole number up to 480" in s.screen


async def test_a_store_that_turned_read_only_refuses_and_the_sitting_stays(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root) as s:
        await s.press("T", "enter", "S")
        (root / ".git/MERGE_HEAD").write_text("0" * 40 + "\n")
        await s.press("enter")
        assert "Not recorded:" in s.status or "read-only" in s.status or "merge" in s.status
        assert s.app.under_way.sitting is not None
        assert s.git("tag") == ""
