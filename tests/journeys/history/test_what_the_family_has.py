"""The family is given the plan; it moves on; the file and its history say so until they have the new one."""

from pathlib import Path

from tests.desk.years import CASE, kept
from tests.journeys.casefile.test_it_is_read import opened
from tests.journeys.problems.test_mending_a_broken_file import editor
from tests.tui.stage import stage


async def test_given_then_moved_on_then_given_again(tmp_path: Path) -> None:
    root = tmp_path / "store"
    kept(root)
    environ = editor(tmp_path, "text = text.replace('4 of 5', '5 of 5')")
    async with stage(root, first=opened(CASE, "plan"), environ=environ) as s:
        await s.press("h")
        assert (
            "The plan was last given out on Fri 10 Jan 2025" in s.screen and "it has moved on: " in s.rows[1]
        )
        await s.press("q", "V", "enter", "enter")
        assert f"shared/{CASE}/2026-11-16" in s.git("tag").split()
        await s.press("h")
        assert "The plan was last given out on Mon 16 Nov 2026" in s.screen
        assert "moved on" not in s.screen and "(shared)" in s.rows[2]
        await s.press("q", "e")
        await s.type("steadier now\n")
        await s.press("h")
        assert "it has moved on: " in s.rows[1] and "5 of 5" in s.screen
