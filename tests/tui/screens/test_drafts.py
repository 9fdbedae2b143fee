"""Drafts are listed, taken up again where they belong, and dropped only after asking."""

from pathlib import Path

from senco_tui.desk.drafts import Drafts
from tests.journeys.problems.test_mending_a_broken_file import editor
from tests.tui.small_store import small_store
from tests.tui.stage import NOON, stage


async def test_a_text_goes_on_in_the_editor(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    text = (root / "pupils/P24/P24-002/plan.md").read_text()
    Drafts(tmp_path / "drafts", root).keep("P24-002 plan text", text.replace("line 3", "line 4"), NOON)
    environ = editor(tmp_path, "text = text.replace('line 4', 'line 5')")
    async with stage(root, environ=environ) as s:
        assert "a draft is waiting: P24-002 plan text" in s.status
        await s.press("colon")
        await s.type("drafts")
        await s.press("enter")
        assert "P24-002 plan text  kept Mon 16 Nov 12:00" in s.screen
        await s.press("enter", "g", "enter")
        assert "outcome o2 reworded" in s.status
        await s.press("q", "colon")
        await s.type("drafts\n")
        assert "no draft is waiting" in s.screen
    assert "line 5" in (root / "pupils/P24/P24-002/plan.md").read_text()


async def test_one_is_dropped_after_asking(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    drafts = Drafts(tmp_path / "drafts", root)
    drafts.keep("P24-002 plan why", "she said", NOON)
    async with stage(root) as s:
        s.app.open_named("drafts")
        await s.settle()
        await s.press("d", "escape")
        assert drafts.find("P24-002 plan why")
        await s.press("d", "y")
        assert drafts.find("P24-002 plan why") is None
        await s.press("d", "enter")
        assert "there is no draft here" in s.status
