"""A hand edit is recorded when it is asked for, with its reason; one that is broken is refused by name."""

from pathlib import Path

from senco_tui.tui.stories.handwork import named, told
from tests.tui.small_store import small_store
from tests.tui.stage import Stage, stage


async def record(s: Stage) -> None:
    """`:record`."""
    await s.press("colon")
    await s.type("record\n")


async def test_a_hand_edit_is_shown_asked_for_and_recorded(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    plan = root / "pupils/P24/P24-002/plan.md"
    async with stage(root) as s:
        await record(s)
        assert "nothing was changed by hand" in s.status
        plan.write_text(plan.read_text().replace("line 3", "line 6"))
        await record(s)
        assert "Changed by hand: pupils/P24/P24-002/plan.md" in s.screen
        await s.press("r")
        await s.type("typed on the train\n")
        assert s.status.startswith("Recorded ") and "outcome o2 reworded" in s.status
        assert "typed on the train" in s.git("log", "-1", "--format=%B")
        assert s.git("status", "--porcelain") == ""


async def test_esc_records_nothing(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    plan = root / "pupils/P24/P24-002/plan.md"
    plan.write_text(plan.read_text().replace("line 3", "line 6"))
    async with stage(root) as s:
        await record(s)
        await s.press("escape")
        await record(s)
        await s.press("r", "escape")
        assert "nothing was recorded" in s.status
        assert s.git("rev-list", "--count", "HEAD") == "1"


def test_many_are_counted() -> None:
    assert named(["a", "b"]) == "a, b"
    assert named(["a", "b", "c", "d", "e"]) == "a, b, c and 2 more"
    assert told([]) == ("Recorded what was changed by hand, in 0 commits", "ok")
