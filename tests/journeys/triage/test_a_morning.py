"""A morning of triage: the sheet says who and why, a row is settled, and it is gone by itself."""

from pathlib import Path

from tests.journeys.problems.test_mending_a_broken_file import editor
from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_the_first_screen_says_breach_lanes_trust_and_reasons(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        assert s.rows[0].startswith("TRIAGE  wk 11 of autumn")
        assert s.rows[1] == "nothing in breach"
        assert "review 2" in s.rows[2] and "concern 1" in s.rows[2]
        assert "1 file cannot be read" in s.rows[3]
        for words in (
            "Bell, Sam",
            "review due Wed 25 Nov",
            "concern 21 days past decide-by",
            "no review date",
        ):
            assert words in s.screen


async def test_a_missing_date_written_in_the_editor_takes_its_row_off_the_sheet(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    environ = editor(tmp_path, "text = text.replace('cycle: 2\\n', 'cycle: 2\\nreview_due: 2027-03-26\\n')")
    async with stage(root, environ=environ) as s:
        await s.press("slash")
        await s.type("rahim\n")
        await s.press("x")
        assert "the plan has no review date" in s.screen
        await s.press("q", "e")
        await s.type("agreed at the door\n")
        assert s.git("log", "-1", "--format=%s").startswith("P25-002 plan: ")
        assert "no review date" not in s.screen
        assert s.git("show", "HEAD", "--format=", "--numstat") == "1\t0\tpupils/P25/P25-002/plan.md"


async def test_every_width_shows_every_reason(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        for size in ((40, 15), (60, 20), (80, 24), (100, 30), (130, 40), (200, 60)):
            await s.pilot.resize_terminal(*size)
            await s.settle()
            await s.press("g", "g")
            assert "cycle 2 review" in s.screen, size
            assert all(len(row) <= size[0] for row in s.rows)
