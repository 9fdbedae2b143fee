"""The history of the whole store: whose it was, what kind of document, by whom; on to one pupil, one day."""

from pathlib import Path

from tests.desk.years import CASE, kept
from tests.tui.stage import stage


async def test_every_change_says_whose_it_was_and_leads_to_the_pupil_as_they_stood(tmp_path: Path) -> None:
    root = tmp_path / "store"
    kept(root)
    async with stage(root) as s:
        await s.press("H")
        assert s.rows[0] == "History of everything  9 changes, 2 with a reason"
        assert f"{CASE}  EHC       minutes 30 → 45" in s.rows[2]
        await s.press("slash")
        await s.type("family is away\n")
        assert "16 Jan 26" in s.rows[4] and "“" not in s.status
        assert "│ the family is away" in s.screen and "review moved" in s.screen
        await s.press("a")
        assert "as it stood on Fri 16 Jan 2026" in s.rows[0]
        await s.press("G")
        assert "sits at the front" in s.screen
        await s.press("q", "h")
        assert s.rows[0].startswith(f"History of Okafor, Ada, {CASE}")
