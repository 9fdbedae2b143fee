"""The history view on a stage: what each key shows; whole visits are in tests/journeys/history."""

from pathlib import Path

import pytest

from senco_tui.tui.screens.history import HistoryView
from tests.desk.years import CASE, kept
from tests.tui.stage import stage


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("years") / "store"
    kept(root)
    return root


async def test_the_log_stands_above_what_changed_and_beside_it_where_there_is_room(root: Path) -> None:
    async with stage(root, first=lambda: HistoryView(CASE)) as s:
        assert s.rows[0] == "History of Okafor, Ada, P24-017  9 changes, 2 with a reason"
        assert s.rows[2].endswith("EHC       minutes 30 → 45")
        assert "Section F line f1 minutes 30 → 45" in "\n".join(s.rows[11:])
    async with stage(root, first=lambda: HistoryView(CASE), size=(120, 30)) as s:
        beside = next(r for r in s.rows if "target moved" in r)
        assert "EHC" in s.rows[2] and "Mon 2 Feb 2026, 15:30" in s.rows[2]
        assert beside.startswith("  16 Jan 26")


async def test_what_the_family_last_saw_is_said_and_what_came_after(root: Path) -> None:
    async with stage(root, first=lambda: HistoryView(CASE)) as s:
        said = "The plan was last given out on Fri 10 Jan 2025; it has moved on: cycle 1 → 3"
        assert s.rows[1].startswith(said[:79])
        assert next(r for r in s.rows if r.startswith("  10 Jan 25")).endswith("(shared)")


async def test_the_difference_follows_the_cursor(root: Path) -> None:
    async with stage(root, first=lambda: HistoryView(CASE)) as s:
        await s.press("j", "j")
        assert "│ the family is away" in s.screen
        assert "outcome o1 target 3 → 4 of 5 lessons" in s.screen
        assert "sits near the door at the front" in s.screen
        await s.press("G")
        assert "case file written, status K" in s.screen
        assert "9 of 9" in s.status


async def test_exact_lines_and_back(root: Path) -> None:
    async with stage(root, first=lambda: HistoryView(CASE), size=(80, 40)) as s:
        await s.press("j", "j", "=")
        assert "-     target: 3 of 5 lessons" in s.screen and "+     target: 4 of 5 lessons" in s.screen
        await s.press("=")
        assert "outcome o1 target 3 → 4 of 5 lessons" in s.screen


async def test_a_pupil_with_no_history_says_so(root: Path) -> None:
    async with stage(root, first=lambda: HistoryView("P24-018")) as s:
        assert "nothing is recorded here yet" in s.screen
        await s.press("space", "a", "u", "b", "=")
        assert "there is nothing recorded here" in s.status


@pytest.mark.parametrize("size", [(40, 15), (80, 24), (200, 50)])
async def test_no_size_breaks_it(root: Path, size: tuple[int, int]) -> None:
    async with stage(root, first=lambda: HistoryView(CASE), size=size) as s:
        await s.press("j", "b", "b", "enter", "q")
        assert "History of" in s.rows[0]
