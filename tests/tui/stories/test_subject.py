"""On a pupil's own file the reason is chosen by its number; where rows are shown, the row is the subject."""

from pathlib import Path

from tests.journeys.triage.school import busy_store
from tests.tui.stage import stage


async def test_the_keys_of_triage_work_on_the_case_file_and_in_the_caseload(tmp_path: Path) -> None:
    async with stage(busy_store(tmp_path)) as s:
        await s.press("slash")
        await s.type("Price\n")
        await s.press("escape", "enter", "c")
        assert "Chase what?" in s.screen and "salt 56 days, 1 nudge: report" in s.screen
        await s.press("1", "enter")
        assert "nudge 2 logged of 2 things" in s.git("log", "-1", "--format=%s")
        assert s.app.view.NAME == "case file"
        await s.press("d")
        assert "What is done?" in s.screen and "1 no parent contact this term" in s.screen
        await s.press("escape", "w")
        await s.type("mother: the form\n")
        await s.press("enter")
        assert s.git("log", "-1", "--format=%s") == "P24-003 attention: waiting w2; chase on Mon 30 Nov 2026"
        await s.press("U", "y")
        assert "2 acts undone" in s.status
        await s.press("C", "slash")
        await s.type("Bell\n")
        await s.press("escape", "d")
        assert "promised" in s.screen
        await s.press("1")
        assert s.git("log", "-1", "--format=%s") == "P24-002 attention: action a1 done Mon 16 Nov 2026"
        await s.press("c")
        assert "nobody is to be chased" in s.status
