"""The terminal's own cursor belongs at the row, the question or the letter that has the keys."""

from dataclasses import replace
from pathlib import Path

import pytest

from senco_tui.settings import Settings
from senco_tui.tui.presenting.linear import BOXES
from tests.tui.small_store import small_store
from tests.tui.stage import TODAY, Stage, stage

DRAWN = frozenset(map(chr, range(ord(BOXES[0]), ord(BOXES[2]) + 1)))


def is_linear(s: Stage, where: str) -> None:
    """No row of the screen holds anything drawn, or two columns."""
    for row in s.rows:
        assert "   " not in row.strip(), (where, row)
        assert not DRAWN.intersection(row), (where, row)


@pytest.mark.parametrize("size", [(80, 24), (140, 40)], ids=str)
async def test_every_main_screen_is_in_one_column(tmp_path: Path, size: tuple[int, int]) -> None:
    root = small_store(tmp_path)
    settings = replace(Settings(store=root, today=TODAY), screen_reader=True)
    async with stage(root, settings=settings, size=size) as s:
        assert any(row.startswith("data. Okafor, Ada. Year 4, E. not recorded: ") for row in s.rows), s.screen
        await s.press("slash")
        await s.type("okafor\n")
        await s.press("escape")
        for keys in (
            "j",
            "x",
            "q",
            "h",
            "j",
            "q",
            "C",
            "j",
            "q",
            "enter",
            *"123456",
            "q",
            "?",
            "q",
            "!",
            "q",
        ):
            await s.press(keys)
            is_linear(s, keys)


async def test_the_cursor_stands_where_the_keys_go(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    settings = replace(Settings(store=root, today=TODAY), screen_reader=True)
    async with stage(root, settings=settings) as s:
        await s.press("j")
        place = s.app.where_keys_go()
        assert place.x == 0 and s.rows[place.y].removesuffix("…") in s.app.current_row
        await s.press("slash")
        await s.type("bell")
        place = s.app.where_keys_go()
        assert s.rows[place.y][: place.x] == "bell"
        await s.press("enter", "escape", "enter", "3", "j", "i")
        place = s.app.where_keys_go()
        assert (
            s.rows[place.y - 1].strip()
            and s.rows[place.y][: place.x].strip() == "tells a story of three parts"
        )
        assert s.app.animation_level == "none"


async def test_what_is_said_is_whole_however_long_it_is(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    settings = replace(Settings(store=root, today=TODAY), screen_reader=True)
    async with stage(root, settings=settings, size=(50, 24)) as s:
        words = "Recorded 3f2a9c1: P24-017 plan: outcome o2 reworded; review moved from 13 Feb to 27 Mar"
        s.app.say(words)
        await s.settle()
        assert words in " ".join(s.rows)
        assert s.rows[-1].endswith("? help")
