"""A key that only the frame would take is answered at once; those that come together, in one frame."""

from pathlib import Path

import pytest
from textual import events

from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_keys_that_come_together_are_one_frame(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with stage(small_store(tmp_path)) as s:
        painted: list[str] = []
        row = s.app.view.lines.row
        monkeypatch.setattr(s.app, "_display", lambda screen, update: painted.append(s.app.current_row))
        for _ in range(5):
            s.strike("j")
        await s.settle()
        assert s.app.view.lines.row == row + 5
        assert painted[:1] == [s.app.current_row]


async def test_a_key_is_answered_before_any_other_message(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        row = s.app.view.lines.row
        await s.app.on_event(events.Key("j", "j"))
        assert s.app.view.lines.row == row + 1
        assert f"{row + 2} of " in s.screen


async def test_letters_for_a_box_and_textuals_own_keys_are_not_the_frames(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        row = s.app.view.lines.row
        await s.press("slash")
        await s.type("jj")
        assert s.app.view.lines.row == row
        assert "jj" in s.screen
        await s.press("escape")
        await s.press("ctrl+q")
    assert s.app.return_value == 0
