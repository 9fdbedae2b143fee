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


async def test_with_the_cursor_on_an_outcome_it_comes_back_alone(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root) as s:
        await reword(s, ("line 3", "line 5"), WORDS)
        s.app.open(HistoryView("P24-002"))
        await s.settle()
        await s.press("G", "a", "slash")
        await s.type("line 3\n")
        await s.press("A")
        assert "only outcome o2" in s.screen and "the whole page" in s.screen
        assert "outcome o2 reworded" in s.screen and "Views" not in s.status
        await s.press("y")
        await s.type("line 3 was right\n")
        assert s.status.startswith("Recorded "), s.screen
        text = (root / PLAN).read_text()
        assert "line 3" in text and "pairs help her" in text, "the section stays as it is today"
        assert s.git("log", "-1", "--format=%s").strip() == "P24-002 plan: outcome o2 reworded"


async def test_under_a_heading_that_section_comes_back_alone_and_the_page_where_asked(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root) as s:
        before = (root / PLAN).read_text()
        await reword(s, ("line 3", "line 5"), WORDS)
        s.app.open(HistoryView("P24-002"))
        await s.settle()
        await s.press("G", "a", "slash")
        await s.type("small groups\n")
        await s.press("A")
        assert "only this section" in s.screen and "“Views”" in s.screen
        await s.press("y")
        await s.type("\n")
        assert s.status.startswith("Recorded "), s.screen
        text = (root / PLAN).read_text()
        assert "small groups help her" in text and "line 5" in text, "the outcome stays as it is today"
        await s.press("slash", "ctrl+u")
        await s.type("line 3\n")
        await s.press("A", "w", "y")
        await s.type("\n")
        assert (root / PLAN).read_text() == before
