"""The decision log: only the changes that say what was decided, with whom, and on what it rests."""

from pathlib import Path

from senco_tui.tui.screens.history import HistoryView
from tests.tui.small_store import small_store
from tests.tui.stage import Stage, stage

PLAN = "pupils/P24/P24-002/plan.md"


async def reword(s: Stage, was: str, now: str, why: str) -> None:
    """Reword the plan by hand and record it with a reason."""
    path = s.root / PLAN
    path.write_text(path.read_text().replace(was, now))
    s.app.door.record_by_hand("P24-002", why=why, when=s.app.now())
    await s.app.refresh_office()
    await s.settle()


async def test_only_the_changes_that_decide_something_and_everything_again(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root) as s:
        await reword(s, "line 3", "line 5", "heard on Monday; decision: one more term; agreed with: mother")
        await reword(s, "line 5", "line 7", "she reads on her own")
        s.app.open(HistoryView("P24-002"))
        await s.settle()
        assert s.rows[0] == "History of Bell, Sam, P24-002  3 changes, 2 with a reason"
        await s.press("R")
        assert s.rows[0].endswith("3 changes, 2 with a reason  only 1 decided")
        assert "decision: one more term · agreed with: mother — " in s.rows[2]
        assert "~ reads to line 3 5 aloud" in s.screen and "1 of 1" in s.status
        await s.press("q")
        assert "only" not in s.rows[0] and "3 of 3" not in s.status and "2 of 3" in s.status


async def test_where_nothing_was_decided_it_says_so(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path), first=lambda: HistoryView("P24-002")) as s:
        await s.press("R")
        assert "no change here says what was decided" in s.screen
        await s.press("R")
        assert "1 of 1" in s.status
