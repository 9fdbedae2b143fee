"""The family is given the plan: a record, a name for the version, and what has moved on since."""

from pathlib import Path

from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_given_then_moved_on_then_taken_back(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("C", "j", "enter", "V", "enter", "enter")
        case = s.app.view.case
        assert f"{case} plan: given to the family Mon 16 Nov 20" in s.status
        assert f"shared/{case}/2026-11-16" in s.git("tag").split()
        assert s.git("rev-parse", f"shared/{case}/2026-11-16^{{commit}}") == s.git("rev-parse", "HEAD")
        assert "parent" not in s.git("log", "-1", "--format=%B")
        await s.press("h")
        assert "The plan was last given out on Mon 16 Nov 2026" in s.screen
        await s.press("q", "u", "y", "h")
        assert "last given out" not in s.screen


async def test_esc_gives_nothing(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("C", "j", "enter")
        before = s.git("rev-parse", "HEAD")
        await s.press("V", "enter", "escape")
        assert s.git("rev-parse", "HEAD") == before and s.git("tag") == ""
