from pathlib import Path

from senco_tui.tui.screens.history import HistoryView
from tests.tui.small_store import small_store
from tests.tui.stage import Stage, stage

PLAN = "pupils/P24/P24-002/plan.md"


async def reword(s: Stage) -> None:
    """Reword the plan by hand and record it, as `senco record` does."""
    path = s.root / PLAN
    path.write_text(path.read_text().replace("reads to line 3 aloud", "reads to line 5 aloud"))
    when = s.app.now()
    s.app.door.record_by_hand("P24-002", why="heard on Monday", when=when)
    await s.app.refresh_office()
    await s.settle()


async def test_the_change_under_the_cursor_is_undone_by_a_new_one(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root) as s:
        await reword(s)
        s.app.open(HistoryView("P24-002"))
        await s.settle()
        assert s.rows[0] == "History of Bell, Sam, P24-002  2 changes, 1 with a reason"
        assert "heard on Monday" in s.screen and "~ reads to line 3 5 aloud" in s.screen
        await s.press("u")
        assert "Undo " in s.screen
        await s.press("y")
        assert "3 changes" in s.rows[0] and "Recorded " in s.status
        assert s.git("log", "-1", "--format=%s").startswith("P24-002 plan: undid ")
        assert "reads to line 3 aloud" in (root / PLAN).read_text()


async def test_h_reads_the_history_of_the_pupil_and_q_comes_back(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root) as s:
        before = s.rows[0]
        await s.press("h")
        assert s.rows[0].startswith("History of ")
        await s.press("q")
        assert s.rows[0] == before
