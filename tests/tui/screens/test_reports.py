"""The list offers a pupil's own reports on `P`, and those about many elsewhere, at any size."""

from pathlib import Path

from senco_tui.reports.kinds import KINDS
from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_a_pupils_own_and_those_about_many(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path), size=(40, 15)) as s:
        await s.press("g", "r")
        many = [kind.name for kind in KINDS if not kind.of_case]
        assert [row.split()[0] for row in s.rows[2 : 2 + len(many)]] == many
        await s.press("escape", "C", "j", "enter", "P")
        assert s.app.view.NAME == "reports" and s.app.view.about == s.app.view.case != ""
        own = [kind.name for kind in KINDS if kind.of_case]
        assert [row.split()[0] for row in s.rows[2 : 2 + len(own)]] == own
        await s.press("escape", "l")
        assert s.app.view.NAME == "reports"
        await s.press("enter", "escape")
        assert s.app._exception is None
