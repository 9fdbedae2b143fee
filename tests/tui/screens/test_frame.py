"""The frame: views are seen whole, keys in a box are letters, and a small window still says the row."""

import asyncio
from pathlib import Path

import pytest

from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_a_question_takes_no_room_when_it_is_gone_and_gives_the_keys_back(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        before = s.rows
        await s.press("slash")
        assert "Search for" in s.screen
        await s.press("escape")
        assert s.rows == before
        await s.press("j")
        assert s.app.view.lines.row == 1


async def test_commands_keep_off_while_words_are_typed(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("slash")
        await s.type("jjCTqe?:")
        assert "jjCTqe?:" in s.screen
        assert len(s.app.screen.views) == 1  # type: ignore[attr-defined]


async def test_sizes_down_to_one_cell_and_up_again(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("j")
        row = s.app.current_row
        for size in ((200, 60), (80, 24), (40, 15), (39, 14), (20, 5), (5, 2), (1, 1), (20, 5), (80, 24)):
            await s.pilot.resize_terminal(*size)
            await s.settle()
            await s.press("j", "k")
            if size == (20, 5):
                assert s.app.view.spoken_row.split()[1] in s.screen and "q leaves" in s.screen
        assert s.app.current_row == row
        assert "TRIAGE" in s.screen


async def test_in_a_small_window_q_leaves(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path), size=(20, 5)) as s:
        await s.press("q")
    assert s.app.return_value == 0


async def test_a_view_is_seen_once_it_has_what_it_shows_and_the_list_at_once_when_one_comes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("senco_tui.tui.screens.frame.PATIENCE", 30)
    async with stage(small_store(tmp_path)) as s:
        painted: list[str] = []
        monkeypatch.setattr(s.app, "_display", lambda screen, update: painted.append(s.screen))
        await s.press("/", "B", "e", "l", "l", "enter")
        painted.clear()
        await s.press("enter")
        assert "[1 Overview]" in painted[-1]
        assert all(screen.startswith("TRIAGE") or "[1 Overview]" in screen for screen in painted)
        assert not any("reading the case file…" in screen for screen in painted)
        painted.clear()
        await s.press("q")
        assert painted
        assert all(screen.startswith("TRIAGE") and "Bell, Sam" in screen for screen in painted)


async def test_a_view_that_reads_for_long_is_shown_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(*_: object) -> None:
        await asyncio.sleep(30)

    monkeypatch.setattr("senco_tui.tui.screens.casefile.read_opened", never)
    monkeypatch.setattr("senco_tui.tui.screens.frame.PATIENCE", 0.01)
    async with stage(small_store(tmp_path)) as s:
        painted: list[str] = []
        monkeypatch.setattr(s.app, "_display", lambda screen, update: painted.append(s.screen))
        s.strike("/")
        await s.settle()
        await s.type("Bell")
        await s.press("enter")
        s.strike("enter")
        for _ in range(200):
            await asyncio.sleep(0.01)
            if painted and "reading the case file…" in painted[-1]:
                break
        assert "reading the case file…" in painted[-1]
