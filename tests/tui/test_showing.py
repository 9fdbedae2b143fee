"""Views are opened one on another, and left one by one; the last one is left with the program."""

from pathlib import Path

from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_q_goes_back_and_out_of_the_first_view(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("C", "?", "q", "left")
        assert s.rows[0].startswith("TRIAGE")
        await s.press("q")
    assert s.app.return_value == 0


async def test_open_caseload_narrows_everyone(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        s.app.open_caseload("bell")
        await s.settle()
        assert "everyone · “bell” · 1 pupil" in s.rows[0]
