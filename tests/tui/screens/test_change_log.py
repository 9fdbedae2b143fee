"""The log by itself: what it is of, what it counts, and what it finds."""

from pathlib import Path

from senco_tui.tui.screens.history import HistoryView
from tests.desk.years import CASE, kept
from tests.tui.stage import stage


async def test_the_history_of_one_outcome_and_of_everything(tmp_path: Path) -> None:
    kept(root := tmp_path / "store")
    async with stage(root, first=lambda: HistoryView(CASE, "plan", "o1")) as s:
        assert s.rows[0] == "History of Okafor, Ada, P24-017  4 changes, 2 with a reason  only outcome o1"
    async with stage(root, first=HistoryView) as s:
        assert s.rows[0] == "History of everything  9 changes, 2 with a reason"
        assert "P24-017  EHC" in s.rows[2]
