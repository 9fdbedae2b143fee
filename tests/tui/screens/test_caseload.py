"""The caseload turns, narrows and reorders, and the cursor stays with its pupil."""

from pathlib import Path

from senco_tui.tui.screens.caseload import CaseloadView
from tests.tui.small_store import small_store
from tests.tui.stage import Stage, stage


def names(s: Stage) -> list[str]:
    """The first word of every row."""
    return [row.split(",")[0].split()[0] for row in s.rows[2:-2] if row.strip()]


async def test_groups_by_one_key(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("C")
        assert names(s) == ["P25-003", "Bell", "Okafor", "Price", "Rahim"]
        await s.press("tab")
        assert s.rows[0].startswith("CASELOAD  ambers · 1 pupil") and names(s) == ["Novak"]
        assert "decide by" in s.rows[1]
        await s.press("tab")
        assert names(s) == ["Hart"]
        await s.press("tab")
        assert len(names(s)) == 7
        await s.press("tab", "shift+tab")
        assert s.rows[0].startswith("CASELOAD  everyone")


async def test_the_filter_understands_groups_and_words_and_can_be_emptied(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("C", "f")
        await s.type("y6 slcn")
        await s.press("enter")
        assert names(s) == ["P25-003", "Bell"] and "“y6 slcn”" in s.rows[0]
        await s.press("f")
        assert "y6 slcn" in s.screen
        await s.press("ctrl+u")
        await s.type("leavers")
        await s.press("enter")
        assert names(s) == ["Hart"]
        await s.press("f", "escape")
        assert names(s) == ["Hart"]


async def test_a_line_that_cannot_be_meant_is_asked_again_with_the_reason(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("C", "f")
        await s.type("arr<60d\n")
        assert "Nothing called arr can be measured. Did you mean ar?" in s.screen
        assert "arr<60d" in s.screen
        await s.press("ctrl+u")
        await s.type("k or slcn\n")
        assert "“k or slcn”" in s.rows[0] and "Bell" in names(s)
        await s.press("f", "ctrl+u")
        await s.type("ambers or lac\n")
        assert s.rows[0].startswith("CASELOAD  register · “ambers or lac”")


async def test_orders_by_one_key_with_the_cursor_on_its_pupil(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("C", "j")
        assert s.app.view.case == "P24-002"
        await s.press(">")
        assert names(s) == ["P25-003", "Price", "Okafor", "Rahim", "Bell"]
        assert s.app.view.case == "P24-002"
        assert "in order of year" in s.status
        await s.press("<", "<")
        assert "by quietest" in s.rows[0] and names(s)[1] == "Price"


async def test_a_file_in_trouble_opens_its_problems(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("C")
        assert isinstance(s.app.view, CaseloadView) and s.app.view.document == "casefile"
        await s.press("enter")
        assert s.rows[0].startswith("PROBLEMS")


async def test_an_empty_group_can_be_walked_in(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("C", "f")
        await s.type("zebra")
        await s.press("enter", "enter", "j", "e")
        assert "0 pupils" in s.rows[0]
        assert "the cursor is on no document" in s.status
