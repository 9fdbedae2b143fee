"""A page of the past brought back into today's file: what would change is said first, then why."""

from pathlib import Path

from senco_tui.tui.screens.history import HistoryView
from tests.journeys.history.test_undoing_what_was_changed_again import PLAN, WORDS, reword
from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_the_plan_as_it_stood_becomes_todays_by_a_new_commit(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    before = (root / PLAN).read_text()
    async with stage(root) as s:
        await reword(s, ("line 3", "line 5"))
        await reword(s, WORDS)
        s.app.open(HistoryView("P24-002"))
        await s.settle()
        await s.press("G", "a")
        assert "as it stood on Mon 2 Nov 2026" in s.screen
        await s.press("A")
        assert (
            "Bring it back as it stood on Mon 2 Nov 2026?" in s.screen and "outcome o2 reworded" in s.screen
        )
        await s.press("y")
        await s.type("the old plan holds\n")
        assert s.status.startswith("Recorded "), s.screen
        assert (root / PLAN).read_text() == before and s.git("rev-list", "--count", "HEAD") == "4"
        assert "the old plan holds" in s.git("log", "-1", "--format=%b")
        await s.press("A")
        assert "it stands so today" in s.status
