from pathlib import Path

import pytest

from senco_tui.tui.commands.command import SECTIONS
from senco_tui.tui.commands.history import HISTORY, THEN
from senco_tui.tui.screens.history import HistoryView
from tests.desk.years import CASE, kept
from tests.tui.stage import Stage, stage


def test_every_command_has_its_own_name_and_words() -> None:
    for commands in (HISTORY, THEN):
        assert len({c.id for c in commands}) == len(commands)
        assert all(c.words and c.section in SECTIONS and c.keys for c in commands)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("years") / "store"
    kept(root)
    return root


async def search(s: Stage, words: str) -> None:
    await s.press("/")
    await s.type(words)
    await s.press("enter")


async def test_a_search_finds_the_reason_that_no_row_shows_and_goes_on_round_the_end(root: Path) -> None:
    async with stage(root, first=lambda: HistoryView(CASE)) as s:
        await search(s, "with the family")
        assert "7 of 9" in s.status
        await search(s, "PLAN: CYCLE")
        assert "4 of 9" in s.status or "5 of 9" in s.status
        first = s.status
        await s.press("n")
        assert s.status != first
        await s.press("N")
        assert s.status == first
        await search(s, "homework")
        assert "nothing here holds “homework”" in s.status


async def test_in_the_difference_the_search_is_in_its_lines(root: Path) -> None:
    async with stage(root, first=lambda: HistoryView(CASE)) as s:
        await s.press("G", "tab")
        await search(s, "status:")
        assert "9 of 9" in s.status


async def test_a_sentence_is_copied_as_one_quotes_it(root: Path) -> None:
    async with stage(root, first=lambda: HistoryView(CASE)) as s:
        await s.press("j", "j", "y")
        assert s.app.clipboard.startswith("2026-01-16 Priya Shah: P24-017 plan: target moved (")
