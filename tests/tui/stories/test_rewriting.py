"""A text that was made of two and cannot be read is not recorded, and nothing anybody wrote is lost."""

from pathlib import Path

from tests.journeys.shell.test_changed_meanwhile import PLAN, slow_editor
from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_two_good_texts_that_make_a_bad_one_are_not_recorded(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    environ = slow_editor(
        tmp_path, root, ("outcomes:", "layer: targeted\noutcomes:"), ("cycle: 2", "layer: targeted\ncycle: 2")
    )
    async with stage(root, environ=environ) as s:
        await s.press("C", "slash")
        await s.type("bell\n")
        await s.press("e", "enter")
        assert "do not go together" in s.status
        assert "layer: targeted\ncycle: 2" in (root / PLAN).read_text()
        draft = s.app.draft("P24-002 plan text")
        assert draft is not None and "layer: targeted\noutcomes:" in draft


async def test_choosing_theirs_leaves_the_file_as_it_is(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    environ = slow_editor(tmp_path, root, ("line 3", "line 5"), ("line 3", "line 4"))
    async with stage(root, environ=environ) as s:
        await s.press("C", "slash")
        await s.type("bell\n")
        await s.press("e", "enter", "h")
        assert "theirs stands" in s.status
        assert "line 4" in (root / PLAN).read_text()
        assert s.app.draft("P24-002 plan text") is None
