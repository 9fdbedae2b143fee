"""One pupil a day against the two-minute test, and the six an inspector would ask for."""

from pathlib import Path

from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_the_card_names_its_empty_boxes_and_another_may_be_drawn(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        assert "drill: 0 of 4 ready" in s.screen
        await s.press("I")
        assert s.rows[0] == "READINESS  drill: 0 of 4 ready"
        first = s.app.view.case
        assert first is not None and "spot-check" in s.app.current_row
        assert "EMPTY  profile" in s.screen and "no profile" in s.screen
        assert "looked-after" in s.screen and "nobody on the register" in s.screen
        await s.press("j")
        assert s.app.view.case == "P24-001"
        drawn = {first}
        for _ in range(3):
            await s.press("r")
            drawn.add(s.app.view.case)
        assert drawn == {"P24-001", "P24-002", "P24-003", "P25-002"}
        await s.press("enter")
        assert s.app.view.NAME != "readiness"
        await s.press("q", "q", "I")
        assert s.app.view.case == first, "the same pupil all day"


async def test_from_the_end_of_a_triage_and_at_forty_columns(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path), size=(40, 15)) as s:
        await s.press("S", "I")
        assert s.rows[0].startswith("READINESS")
        assert "EMPTY" in s.screen
        assert all(len(row) <= 40 for row in s.rows)
