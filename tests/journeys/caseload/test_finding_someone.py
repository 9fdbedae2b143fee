"""Finding one pupil among all: by group, by words, by order, and opening the file from there."""

from pathlib import Path

from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_from_the_caseload_into_a_case_file_and_back_to_the_same_row(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("C", "f")
        await s.type("slcn\n")
        await s.press("j", "j", "j", "enter")
        case = s.app.view.case
        assert case == "P24-003" and "Dylan Price" in s.screen
        await s.press("q")
        assert s.rows[0].startswith("CASELOAD  register · “slcn”")
        assert s.app.view.case == case


async def test_a_note_is_written_from_the_list(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("C", "tab")
        assert s.app.view.case == "P25-001"
        await s.press("n")
        assert s.app.view.NAME != "caseload"
        await s.press("escape")
        assert s.rows[0].startswith("CASELOAD  ambers")
