"""Help tells every key of the view one came from, its own first, with why one is off."""

from pathlib import Path

from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_help_is_of_the_view_one_came_from(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path), size=(80, 140)) as s:
        await s.press("C", "?")
        assert s.rows[0].startswith("KEYS in caseload")
        assert s.rows[2] == "In caseload"
        assert s.rows[3].split()[0] == "tab"
        assert "(off: nothing was searched for" in s.screen
        strokes = s.app.screen.strokes  # type: ignore[attr-defined]
        assert all(command.words[:20] in s.screen for command in strokes.keys.commands)
        await s.press("q")
        assert s.rows[0].startswith("CASELOAD")


async def test_on_a_narrow_screen_it_scrolls(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path), size=(40, 15)) as s:
        await s.press("?", "G")
        assert "leave senco" in s.screen
