"""The moving keys on a real list: rows, pages, counts, marks and searches."""

from pathlib import Path

import pytest

from tests.tui.small_store import small_store
from tests.tui.stage import Stage, stage


def row(s: Stage) -> int:
    """The row the cursor is on, from 1."""
    return s.app.view.lines.row + 1


async def test_moves_and_counts(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        last = s.app.view.lines.count
        for keys, at in (
            (["j"], 2),
            (["3", "j"], 5),
            (["k"], 4),
            (["G"], last),
            (["j"], last),
            (["g", "g"], 1),
            (["k"], 1),
            (["4", "G"], 4),
            (["2", "g", "g"], 2),
            (["home"], 1),
            (["end"], last),
            (["ctrl+u"], 1),
            (["ctrl+d"], last),
            (["pageup"], 1),
            (["space"], last),
        ):
            await s.press(*keys)
            assert row(s) == at, keys


async def test_a_search_goes_round_and_is_let_go_with_esc(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("N")
        assert "nothing was searched for" in s.status
        await s.press("slash")
        await s.type("bell")
        await s.press("enter")
        assert "Bell, Sam" in s.app.current_row
        at = row(s)
        await s.press("n")
        assert row(s) == at
        await s.press("slash")
        await s.type("DATA")
        await s.press("enter", "n", "N")
        assert "data" in s.app.current_row
        await s.press("escape", "N")
        assert "nothing was searched for" in s.status
        await s.press("slash")
        await s.type("zebra")
        await s.press("enter")
        assert "nothing here holds “zebra”" in s.status
        await s.press("n", "N")
        assert "nothing here holds" in s.status


async def test_a_mark_finds_its_row_again(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("3", "j", "m", "a")
        marked = s.app.view.lines.key
        await s.press("g", "g", "'", "a")
        assert s.app.view.lines.key == marked
        await s.press("'", "z")
        assert "no row is marked z" in s.status


async def test_one_pane_says_there_is_no_other(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("tab")
        assert "only one pane" in s.status


@pytest.mark.parametrize("key", ["ctrl+t", "~"])
async def test_a_key_that_means_nothing_says_where_help_is(tmp_path: Path, key: str) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press(key)
        assert "does nothing here; ? shows what does" in s.status
