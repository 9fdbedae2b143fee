"""Problems are listed with the cursor on the pupil one came from."""

from pathlib import Path

from senco_tui.tui.screens.problems import ProblemsView
from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_the_cursor_starts_on_the_pupils_own_problem(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    (root / "pupils/P24/P24-001/profile.md").write_text("---\nreviewed: soon\n---\n")
    async with stage(root) as s:
        s.app.open(ProblemsView("P25-003"))
        await s.settle()
        view = s.app.view
        assert isinstance(view, ProblemsView)
        assert (view.case, view.document, view.place) == ("P25-003", "casefile", "2 of 2")
        await s.press("g", "g")
        assert (view.case, view.document) == ("P24-001", "profile")


async def test_without_problems_it_says_so(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    (root / "pupils/P25/P25-003/casefile.md").write_text("---\nname: Ivy Marsh\n---\n")
    async with stage(root) as s:
        await s.press("!", "enter")
        assert "none: every file can be read" in s.screen
