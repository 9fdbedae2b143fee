"""Privacy is turned on and off by one key, for what is drawn already too; what is typed stays whole."""

from pathlib import Path

from senco_tui.tui.stories.privacy import initials_of
from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_what_is_drawn_already_is_drawn_again(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        assert "Okafor, Ada" in s.screen
        await s.press("X")
        assert "Okafor" not in s.screen and "O, A." in s.screen
        assert s.app.office is not None and initials_of(s.app.office).of("Ada ran") == "A.  ran"
        await s.press("X")
        assert "Okafor, Ada" in s.screen


async def test_what_is_copied_has_initials_too_and_that_is_said(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("slash")
        await s.type("okafor\n")
        await s.press("y")
        assert "Okafor" in s.app.clipboard and "initials" not in s.status
        await s.press("X", "y")
        assert "Okafor" not in s.app.clipboard and "Ada" not in s.app.clipboard
        assert "O, A." in s.app.clipboard and "with initials in place of names" in s.status


async def test_what_is_recorded_is_whole(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("X", "C", "slash")
        await s.type("okafor\n")
        await s.press("enter", "3", "j", "i")
        await s.type(" with Ada")
        assert "with A." in s.screen and "with Ada" not in s.screen
        await s.press("ctrl+s")
        assert "with Ada" in (s.root / "pupils/P24/P24-001/plan.md").read_text()
