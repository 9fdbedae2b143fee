"""What others write is noticed: at once where the cursor is, elsewhere as often as it is worth it."""

import time
from pathlib import Path

import pytest

from senco_tui.tui.stories import looking
from senco_tui.tui.stories.looking import Pace
from tests.tui.small_store import small_store
from tests.tui.stage import Stage, stage


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look at the disk without waiting."""
    monkeypatch.setattr(looking, "LOOK_EVERY", 0.02)
    monkeypatch.setattr(looking, "SHARE", 0)


async def until(s: Stage, words: str) -> None:
    """Wait until the screen says so."""
    for _ in range(1000):
        await s.pilot.pause(0.01)
        if words in s.screen:
            return
    raise AssertionError(f"never said “{words}”:\n{s.screen}")


@pytest.mark.usefixtures("often")
async def test_a_hand_edit_is_noticed_and_the_cursor_stays_on_its_pupil(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root) as s:
        await s.press("slash")
        await s.type("bell\n")
        plan = root / "pupils/P24/P24-001/plan.md"
        plan.write_text(plan.read_text().replace("review_due: 2026-11-06", "review_due: soon"))
        await until(s, "2 files cannot be read")
        assert s.app.view.case == "P24-002"
        assert s.git("rev-list", "--count", "HEAD") == "1"


@pytest.mark.usefixtures("often")
async def test_a_pupil_who_appears_is_listed(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root) as s:
        await s.press("C")
        folder = root / "pupils/P26/P26-001"
        folder.mkdir(parents=True)
        (folder / "casefile.md").write_text(
            "---\nname: Nia Cole\nyear: 1\nstatus:\n  - code: K\n    since: 2026-09-07\n---\n"
        )
        await until(s, "Cole, Nia")


@pytest.mark.parametrize(
    ("now", "used", "due"),
    [
        (101.0, 100.0, False),
        (104.9, 100.0, False),
        (105.0, 104.0, True),
        (105.0, 99.0, False),
        (200.0, 99.0, True),
    ],
)
def test_everything_is_looked_at_as_often_as_it_is_worth(now: float, used: float, due: bool) -> None:
    assert Pace(looked=100.0, took=0.1).due(now, used) == due


def test_where_nobody_seems_to_be_looks_are_rare() -> None:
    assert Pace().until_next(100.0, 99.0) < Pace().until_next(100.0, 10.0)


async def test_between_two_looks_at_everything_the_pupil_at_hand_is_looked_at(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root) as s:
        await s.press("slash")
        await s.type("bell\n")
        s.app.pace.looked, s.app.pace.took = time.monotonic(), 1e6
        office = s.app.office
        for case in ("P24-001", "P24-002"):
            assert s.app.office is office
            note = root / f"pupils/P24/{case}/notes/2026-11-16-1.md"
            note.parent.mkdir(exist_ok=True)
            note.write_text("---\nhappened: 2026-11-16\n---\n\nSettled.\n")
            s.app.look_now()
            await s.settle()
        assert s.app.office is not office
