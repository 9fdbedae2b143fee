"""Keys that come early count, those that mean nothing here or are off say so, and esc waits for nothing."""

import asyncio
from pathlib import Path

from senco_tui.tui.door import Door
from senco_tui.tui.screens.caseload import CaseloadView
from tests.tui.small_store import small_store
from tests.tui.stage import stage


class SlowDoor(Door):
    """A door behind which reading takes its time."""

    def open(self) -> None:
        """Wait until the keys have been pressed."""
        import time

        time.sleep(0.3)
        super().open()


async def test_keys_pressed_before_the_first_reading_count(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root, door=SlowDoor(root), wait=False) as s:
        assert "reading the case files…" in s.screen
        await s.pilot.press("3", "j")
        assert not s.app.ready
        await s.settle()
        assert s.app.view.lines.row == 3


async def test_keys_pressed_while_a_view_opens_go_to_that_view(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.pilot.press("C", "j", "j", "tab")
        await s.settle()
        assert isinstance(s.app.view, CaseloadView)
        assert s.app.view.group == "ambers"


async def test_letters_typed_at_once_after_the_slash_are_what_is_searched_for(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        screen = s.app.screen
        for stroke in ("/", "B", "e", "l", "l"):
            screen.strokes.press(stroke)  # type: ignore[attr-defined]
        await s.settle()
        await s.press("enter")
        assert "Bell, Sam" in s.app.current_row


async def test_esc_never_waits(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root, door=SlowDoor(root), wait=False) as s:
        await s.pilot.press("ctrl+q")
        await asyncio.sleep(0)
    assert s.app.return_value == 0


async def test_a_command_that_is_off_says_why(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("C", "tab", "tab", "tab", "f")
        await s.type("zebra")
        await s.press("enter", "h")
        assert "the cursor is on no pupil" in s.status
