"""A step of the EHC process gets its day: one key, one word, one line of the file."""

from pathlib import Path

from tests.journeys.casefile.school import ADA, begin
from tests.journeys.casefile.test_it_is_read import opened
from tests.journeys.forms.test_amending import changed
from tests.tui.stage import stage


async def test_a_wanting_day_is_written_down(tmp_path: Path) -> None:
    async with stage(begin(tmp_path), first=opened(ADA, "ehc")) as s:
        assert "? our advice   not recorded" in s.screen
        await s.press("j", "j", "j", "j", "i")
        assert "Our advice" in s.screen
        await s.press("ctrl+u")
        await s.type("20 aug 2025")
        assert "Wed 20 Aug 2025" in s.screen
        await s.press("ctrl+s")
        assert "✓ our advice   20 Aug 2025" in s.screen
        assert "Recorded" in s.status
        assert changed(s.git("show", "--format=", "HEAD")) == ["+advice_sent: 2025-08-20"]
        assert s.git("log", "-1", "--format=%s").startswith("P24-017 ehc: ")
        await s.press("u", "y")
        assert "? our advice   not recorded" in s.screen


async def test_of_an_annual_review_by_enter(tmp_path: Path) -> None:
    async with stage(begin(tmp_path), first=opened(ADA, "ehc")) as s:
        row = next(n for n, line in enumerate(s.app.view.lines.shown) if "report" in line.text)
        await s.press(*["j"] * row, "enter", "ctrl+s")
        assert "✓ report       16 Nov 2026 · in time" in s.screen
        assert changed(s.git("show", "--format=", "HEAD")) == ["+report_sent: 2026-11-16"]


async def test_a_day_to_come_is_refused(tmp_path: Path) -> None:
    async with stage(begin(tmp_path), first=opened(ADA, "ehc")) as s:
        before = s.git("rev-parse", "HEAD")
        await s.press("j", "j", "j", "i", "ctrl+u")
        await s.type("+2w")
        await s.press("ctrl+s")
        assert "still to come" in s.screen
        assert s.git("rev-parse", "HEAD") == before
