"""The search on a stage: it asks when it has no words, and a search of the past can be stopped."""

from pathlib import Path
from threading import Event
from typing import Any

import pytest

from senco_tui.tui.screens.search import SearchView
from tests.desk.years import CASE, kept
from tests.tui.stage import stage


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("years") / "store"
    kept(root)
    return root


async def test_without_words_it_asks_and_left_with_esc_it_says_how_to_go_on(root: Path) -> None:
    async with stage(root, first=SearchView) as s:
        assert "Search every text for" in s.screen
        await s.press("escape", "h", "f", "enter")
        assert "/ asks for the words" in s.screen
        await s.press("slash")
        await s.type("sits front\n")
        assert s.rows[0] == "SEARCH  “sits front” in every file  1 now"


async def test_a_word_that_came_and_went_in_one_pupils_file(root: Path) -> None:
    async with stage(root, first=lambda: SearchView(CASE, "near the door")) as s:
        assert "nothing says this now; h looks through the past" in s.screen
        await s.press("h")
        assert "plan              till 16 Jan 26  sits near the door" in s.screen
        await s.press("G")
        assert "came Mon 11 Nov 2024 by Priya Shah, went Fri 16 Jan 2026 by Priya Shah: the" in s.screen
        await s.press("enter")
        assert "3 of 9" in s.status or "1 of 5" in s.status


async def test_a_search_of_the_past_can_be_stopped(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, ended = Event(), Event()

    def slow(asked: str, case: str | None, limit: int, progress: Any, stop: Any) -> tuple[()]:
        progress(500, 20_000)
        begun.set()
        while not stop():
            pass
        ended.set()
        return ()

    async with stage(root, first=lambda: SearchView(None, "door")) as s:
        monkeypatch.setattr(s.app.door, "gone", slow)
        s.strike("h")
        while not begun.is_set():
            await s.pilot.pause(0.01)
        await s.pilot.pause(0.05)
        assert "looking through the past… 500 of 20,000 steps; Esc stops" in s.screen
        await s.press("escape")
        assert ended.is_set() and s.app.view.NAME == "search"
        assert "stopped; the past was not looked through to its beginning" in s.screen


@pytest.mark.parametrize("size", [(40, 15), (200, 50), (20, 5)])
async def test_no_size_breaks_it(root: Path, size: tuple[int, int]) -> None:
    async with stage(root, first=lambda: SearchView(None, "sits"), size=size) as s:
        await s.press("h", "j", "G", "f")
        assert s.app.view.NAME == "search"
