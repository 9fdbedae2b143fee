"""The first view: the cursor keeps its pupil, Enter opens what the row is about, x tells the arithmetic."""

from pathlib import Path

from senco_tui.tui.presenting.triage import detail_lines
from senco_tui.tui.screens.triage import TriageView
from senco_tui.tui.widgets.banner import Banner
from tests.tui.small_store import small_store
from tests.tui.stage import Stage, stage


def view(s: Stage) -> TriageView:
    """The view on top, as what it is."""
    assert isinstance(s.app.view, TriageView)
    return s.app.view


async def test_the_row_knows_its_pupil_and_the_document_it_is_about(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        assert (view(s).case, view(s).document) == ("P25-003", "casefile")
        await s.press("slash")
        await s.type("bell")
        await s.press("enter")
        assert (view(s).case, view(s).document) == ("P24-002", "plan")
        assert view(s).place.endswith(f"of {len(view(s).rows)}")


async def test_a_row_of_the_setting_tells_instead_of_opening(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("G")
        assert view(s).case is None
        await s.press("enter")
        assert s.rows[0].startswith("WHY  Northfold Primary")


async def test_a_cursor_key_moves_the_detail_with_the_row_and_gathers_no_rows(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        rows, detail = view(s).rows, view(s).query_one("#detail", Banner)
        view(s).lines.go(1)
        assert detail.shown == tuple(detail_lines(rows[1], detail.size.width))
        assert view(s).rows is rows
        await s.app.refresh_office()
        assert view(s).rows == rows


async def test_before_the_first_reading_there_are_no_rows(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path), wait=False) as s:
        assert view(s).rows == () or s.app.ready
        await s.settle()
        assert view(s).rows


async def test_only_some_pupils_rows_and_it_says_so(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        everyone = len(s.app.view.rows)  # type: ignore[attr-defined]
        await s.press("f")
        await s.type("bell\n")
        assert "only “bell”: 1 row; f and an empty line show all" in s.screen
        assert "Bell, Sam" in s.screen and "Novak" not in s.screen
        await s.press("f", "ctrl+u", "enter")
        assert "only" not in s.rows[4] and len(s.app.view.rows) == everyone  # type: ignore[attr-defined]
