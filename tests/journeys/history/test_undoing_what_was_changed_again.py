"""An act that others went on from is undone as far as one chooses: what it was beside what it is now."""

from pathlib import Path

from senco_tui.tui.screens.history import HistoryView
from tests.tui.small_store import small_store
from tests.tui.stage import Stage, stage

PLAN = "pupils/P24/P24-002/plan.md"
WORDS = ("small groups help her", "pairs help her")


async def reword(s: Stage, *pairs: tuple[str, str]) -> None:
    path = s.root / PLAN
    text = path.read_text()
    for was, now in pairs:
        text = text.replace(was, now)
    path.write_text(text)
    s.app.door.record_by_hand("P24-002", why="", when=s.app.now())
    await s.app.refresh_office()
    await s.settle()


async def undo_the_first(s: Stage) -> None:
    """Two acts at one place, and the first of them taken back."""
    await reword(s, ("line 3", "line 5"), WORDS)
    await reword(s, ("line 5", "line 7"))
    s.app.open(HistoryView("P24-002"))
    await s.settle()
    await s.press("j", "u", "y")


async def test_the_old_words_come_back_where_that_is_chosen(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await undo_the_first(s)
        assert s.app.view.NAME == "undo in part" and "has changed again since" in s.screen
        assert "plan: " in s.screen and "line 3" in s.screen and "line 5" in s.screen and "line 7" in s.screen
        await s.press("m")
        await s.type("she lost her place\n")
        assert "in part" in s.status and s.status.startswith("Recorded ")
        text = (s.root / PLAN).read_text()
        assert "line 3" in text and "small groups help her" in text
        assert "she lost her place" in s.git("log", "-1", "--format=%b")
        assert s.git("log", "-1", "--format=%s").startswith("P24-002 plan: undid ")


async def test_what_stands_stays_where_that_is_chosen_and_the_rest_goes_back(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await undo_the_first(s)
        await s.press("h", "enter")
        text = (s.root / PLAN).read_text()
        assert "line 7" in text and "small groups help her" in text and "in part" in s.status


async def test_left_with_q_nothing_is_undone(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await undo_the_first(s)
        await s.press("q")
        assert s.app.view.NAME == "history" and "line 7" in (s.root / PLAN).read_text()
        assert s.git("rev-list", "--count", "HEAD") == "3"
