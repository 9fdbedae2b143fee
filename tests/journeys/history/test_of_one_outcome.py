"""One outcome's own history, from the plan: its words, its target, each judgement of it, no more."""

from pathlib import Path

from tests.desk.years import CASE, kept
from tests.journeys.casefile.test_it_is_read import opened
from tests.tui.stage import stage


async def test_the_key_for_what_changed_asks_after_the_outcome_under_the_cursor(tmp_path: Path) -> None:
    root = tmp_path / "store"
    kept(root)
    async with stage(root, first=opened(CASE, "plan")) as s:
        while not (s.app.view.lines.key or "").endswith("#o1"):
            await s.press("j")
        await s.press("=")
        assert s.rows[0].endswith("4 changes, 2 with a reason  only outcome o1")
        told = "\n".join(s.rows[2:6])
        assert "target moved" in told and "review held" in told and "outcome o1 reworded" in told
        await s.press("j", "j")
        assert "asks for help at home and in class" in s.screen and "│ agreed with the family" in s.screen
        await s.press("f", "a")
        assert s.rows[0].endswith("9 changes, 2 with a reason")
