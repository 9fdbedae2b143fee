"""Two days, pinned or typed, beside one another: the pages as they stood, row by row, where there is room."""

from pathlib import Path

import pytest

from senco_tui.settings import Settings
from senco_tui.tui.screens.history import HistoryView
from tests.desk.years import CASE, kept
from tests.tui.small_store import small_store
from tests.tui.stage import TODAY, Stage, stage

PINS = ("j", "j", "space", "j", "j", "space")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("years") / "store"
    kept(root)
    return root


def row(s: Stage, words: str) -> str:
    """The one row of the screen that holds the words."""
    return next((r for r in s.rows if words in r), "")


async def test_two_pins_show_both_days_and_the_changed_lines_marked(root: Path) -> None:
    async with stage(root, first=lambda: HistoryView(CASE), size=(120, 24)) as s:
        await s.press(*PINS)
        heads = row(s, "1 as it stood on Fri 14 Feb 2025")
        assert heads.endswith("│ 2 as it stood on Fri 16 Jan 2026")
        cycle = row(s, "~ cycle: 2")
        assert cycle.endswith("~ cycle: 3") and cycle.index("│") == heads.index("│")
        await s.press("k")
        assert "~ cycle: 3" in s.screen, "the two days stay while the cursor moves"
        await s.press("enter", "G")
        assert "sits at the front" in row(s, "~ sits near the door")
        assert row(s, "as it stood on") == heads, "the heads stay while both scroll"
        await s.press("q", "=")
        assert "What changed from" in s.screen and "-     target: 3 of 5 lessons" in s.screen
        await s.press("=", "q")
        assert "as it stood on" not in s.screen and "Fri 20 Jun 2025, 15:30" in s.screen


async def test_two_typed_days_stand_so_too_until_let_go_of(root: Path) -> None:
    async with stage(root, first=lambda: HistoryView(CASE), size=(120, 24)) as s:
        await s.press("d")
        await s.type("1/2/2025")
        await s.press("enter", "y")
        await s.press("enter", "y")
        heads = row(s, "as it stood at the end of Sat 1 Feb 2025")
        assert heads.endswith("│ as it stood at the end of Mon 16 Nov 2026")
        cycle = row(s, "~ cycle: 1")
        assert cycle.endswith("~ cycle: 3") and cycle.index("│") == heads.index("│")
        await s.press("j", "=")
        assert "What changed from Sat 1 Feb 2025 to Mon 16 Nov 2026" in s.screen
        await s.press("=", "q")
        assert "at the end of" not in s.screen


async def test_below_110_columns_and_read_aloud_the_difference_is_told(root: Path) -> None:
    aloud = Settings(store=root, today=TODAY, screen_reader=True)
    for size, settings in (((109, 40), None), ((120, 40), aloud)):
        async with stage(root, first=lambda: HistoryView(CASE), size=size, settings=settings) as s:
            await s.press(*PINS)
            assert "What changed from Fri 14 Feb 2025" in s.screen, size
            assert "1 as it stood" not in s.screen and "~ cycle: 2" not in s.screen


async def test_a_document_of_the_setting_stands_beside_itself_too(tmp_path: Path) -> None:
    async with stage(
        small_store(tmp_path), first=lambda: HistoryView(document="setting/staff"), size=(120, 40)
    ) as s:
        path = s.root / "setting/staff.yaml"
        path.write_text(path.read_text().replace("Ruth Ames", "Ruth Ames-Hill"))
        s.app.door.record_by_hand(None, why="", when=s.app.now())
        await s.app.refresh_office()
        await s.settle()
        await s.press("space", "k", "space")
        assert "setting: staff" in s.screen and "1 as it stood on Mon 2 Nov 2026" in s.screen
        assert "Ruth Ames-Hill" in row(s, "Ruth Ames  ") and row(s, "Ruth Ames  ").count("~ ") == 2
