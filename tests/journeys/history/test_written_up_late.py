"""A call is written up nine days later: timeline, log and shell say so; of a correction nothing is said."""

import json
from pathlib import Path

import pytest

from senco_tui.cli.main import run
from senco_tui.tui.screens.history import HistoryView
from tests.cli.conftest import NOON, Screen
from tests.desk.years import CASE, WRITTEN_UP, kept
from tests.journeys.casefile.test_it_is_read import opened
from tests.tui.stage import stage

CALL = "happened Tue 3 Feb 2026, written Thu 12 Feb 2026"


async def test_late_writing_up_is_told_wherever_the_record_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "store"
    kept(root, *WRITTEN_UP)
    async with stage(root, first=opened(CASE, "timeline")) as s:
        call, note = (next(r for r in s.rows if day in r[:16]) for day in (" 3 Feb 2026", "12 Feb 2026"))
        assert call.endswith("Rang about speech grou…  written 12 Feb 2026")
        assert "written" not in note, "the next day is soon enough"
    async with stage(root, first=lambda: HistoryView(CASE)) as s:
        corrected, note, call = s.rows[2:5]
        assert "later" not in corrected + note and call.endswith("(9 days later)")
        await s.press("j")
        assert "happened Thu 12 Feb 2026, written Fri 13 Feb 2026" in s.screen
        await s.press("j")
        assert CALL in s.screen

    def told(*argv: str) -> str:
        run(["--store", str(root), *argv], Screen(), lambda: NOON)
        return capsys.readouterr().out

    lines = told("log", CASE).splitlines()
    assert [CALL in line for line in lines[:4]] == [False, False, True, False]
    revisions = json.loads(told("log", CASE, "--json"))["revisions"]
    assert [one["happened"] for one in revisions[:3]] == [None, "2026-02-12", "2026-02-03"]
