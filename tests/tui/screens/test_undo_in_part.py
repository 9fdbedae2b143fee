"""By hand: the document in the editor as it would go back, recorded like any other text."""

from pathlib import Path

from tests.journeys.history.test_undoing_what_was_changed_again import PLAN, undo_the_first
from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_by_hand_begins_with_the_text_of_both(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path), environ={"EDITOR": "sed -i s/aloud/alone/"}) as s:
        await undo_the_first(s)
        assert "m as it was h as it is now b both" in s.screen
        assert (s.app.view.case, s.app.view.document) == ("P24-002", "plan")
        await s.press("e", "enter")
        assert s.status.startswith("Recorded "), s.screen
        text = (s.root / PLAN).read_text()
        assert "reads to line 3 alone" in text and "small groups help her" in text
