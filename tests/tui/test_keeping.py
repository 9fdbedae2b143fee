"""Leaving, wanted or not, keeps what is half typed; ctrl+c leaves nothing."""

from pathlib import Path

from senco_tui.tui.screens.page import PageView
from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_ctrl_c_leaves_nothing_by_accident(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("ctrl+c")
        assert s.app.return_value is None
        await s.press("ctrl+q")
    assert s.app.return_value == 0


async def test_drafts_of_the_view_are_kept_when_the_line_drops(tmp_path: Path) -> None:
    class Form(PageView):
        """Holds words."""

        draft = ("P24-001 plan o2", "text: she reads")

    async with stage(small_store(tmp_path)) as s:
        s.app.open(Form("FORM", lambda width: []))
        await s.settle()
        s.app.hang_up(129)
    assert s.app.draft("P24-001 plan o2") == "text: she reads"
    s.app.drop_draft("P24-001 plan o2")
    s.app.keep_draft("a", "b")
    assert [d.name for d in s.app.drafts()] == ["a"]
