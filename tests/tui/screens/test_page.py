"""A page scrolls what it is given, and may do something with a line."""

from pathlib import Path

from senco_tui.tui.presenting.line import plain
from senco_tui.tui.screens.page import PageView
from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_a_page_only_tells_unless_it_is_told_otherwise(tmp_path: Path) -> None:
    chosen: list[str] = []
    lines = [plain(f"line {n}", key=str(n)) for n in range(60)]
    async with stage(small_store(tmp_path)) as s:
        s.app.open(PageView("A PAGE", lambda width: lines))
        await s.settle()
        await s.press("enter", "ctrl+d")
        assert s.rows[0] == "A PAGE" and "line 10" in s.rows[2]
        s.app.open(PageView("ANOTHER", lambda width: lines, chosen.append))
        await s.settle()
        await s.press("j", "enter")
        assert chosen == ["1"]
