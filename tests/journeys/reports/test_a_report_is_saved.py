"""A report is chosen, narrowed, read as it will print, told another way, and saved outside the store."""

from pathlib import Path

import pytest

from tests.journeys.provision.school import giving_store
from tests.tui.stage import stage


async def test_the_map_is_narrowed_and_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    root = giving_store(tmp_path)
    async with stage(root) as s:
        await s.press("g", "r")
        assert s.rows[0] == "REPORTS  everyone here now" and "provision-map" in s.rows[2]
        await s.press("f")
        await s.type("y6\n")
        assert s.rows[0] == "REPORTS  y6"
        await s.press("enter")
        said = " ".join(s.screen.split())
        assert s.rows[0] == "Provision map by pupil" and "Whom it tells of: here now, Year 6." in said
        assert "Bell, Sam" in s.screen and "Okafor" not in s.screen
        await s.press("tab", ">")
        assert s.rows[0] == "Provision map by staff" and "Academic year 2026-27" in s.rows[2]
        await s.press("w")
        await s.type("\n")
        saved = tmp_path / "provision-map-2026-11-16.html"
        assert "saved, for nobody else to read: " in s.status and saved.stat().st_mode & 0o777 == 0o600
        assert "Provision map by staff" in saved.read_text()
        await s.press("tab", "w")
        await s.type("\n")
        await s.press("escape")
        assert "left as it is" in s.status and "by staff" in saved.read_text()
        await s.press("X", "w")
        assert "Save it, names whole, to which file?" in s.screen
        await s.type("\n")
        await s.press("y")
        assert "saved, names whole, for nobody" in s.status and "map by area" in saved.read_text()
        await s.press("X", "escape", "escape", "colon")
        await s.type("report provision-map y2\n")
        assert s.rows[0] == "Provision map by pupil" and "Price, Dylan" in s.screen
        assert s.git("status", "--porcelain") == ""
