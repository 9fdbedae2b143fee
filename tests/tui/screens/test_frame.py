"""The frame: keys that come early count, keys in a box are letters, and a small window still says the row."""

import asyncio
from pathlib import Path

import pytest

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
            screen.press(stroke)  # type: ignore[attr-defined]
        await s.settle()
        await s.press("enter")
        assert "Bell, Sam" in s.app.current_row


async def test_esc_never_waits(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root, door=SlowDoor(root), wait=False) as s:
        await s.pilot.press("ctrl+q")
        await asyncio.sleep(0)
    assert s.app.return_value == 0


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


async def test_the_footer_has_five_entries_and_help(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        assert s.rows[-1].startswith("Enter open  ") and s.rows[-1].endswith("  ? help")
        assert len(s.rows[-1].split("  ")) == 6


async def test_ones_own_key_is_in_the_footer(tmp_path: Path) -> None:
    from senco_tui.settings import Settings
    from tests.tui.stage import TODAY

    root = small_store(tmp_path)
    settings = Settings(store=root, today=TODAY, keys={"open": ("W",), "caseload": ()})
    async with stage(root, settings=settings) as s:
        assert s.rows[-1].startswith("W open  ")
        await s.press("C")
        assert "C does nothing here" in s.status
        await s.press("W")
        assert s.rows[0].startswith("PROBLEMS")


async def test_a_command_that_is_off_says_why(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("C", "tab", "tab", "tab", "f")
        await s.type("zebra")
        await s.press("enter", "h")
        assert "the cursor is on no pupil" in s.status


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
