"""The setting's screen: a glance on top, every document of its own below, amended where it stands."""

from pathlib import Path

from tests.journeys.records.school import every_record
from tests.tui.stage import stage


async def test_it_is_opened_read_and_amended(tmp_path: Path) -> None:
    async with stage(every_record(tmp_path)) as s:
        await s.press("g", "s")
        assert s.app.view.NAME == "setting"
        assert "Priya Shah, ? not qualified yet" in s.screen
        assert s.app.view.lines.go_key("setting/staff#ps")
        await s.press("i")
        s.app.view.form.begin_at("its qualified")  # type: ignore[attr-defined]
        await s.settle()
        await s.type("9 nov")
        await s.press("ctrl+s")
        await s.press("g", "g")
        assert "Priya Shah, qualified 9 Nov 2026" in s.screen
        assert s.git("log", "-1", "--format=%s") == "setting/staff: colleague qualified Mon 9 Nov 2026"
