"""The lines under the views: five keys and help, one's own among them."""

from pathlib import Path

from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_the_footer_has_five_entries_and_help(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        assert s.rows[-1].startswith("Enter open  ") and s.rows[-1].endswith("  ? help")
        assert len(s.rows[-1].split("  ")) == 6


async def test_ones_own_key_is_in_the_footer(tmp_path: Path) -> None:
    from senco_tui.settings import Settings
    from tests.tui.stage import TODAY

    root = small_store(tmp_path)
    settings = Settings(store=root, today=TODAY, keys={"open": ("W",), "caseload": ()})
    async with stage(root, settings=settings) as s:
        assert s.rows[-1].startswith("W open  ")
        await s.press("C")
        assert "C does nothing here" in s.status
        await s.press("W")
        assert s.rows[0].startswith("PROBLEMS")
