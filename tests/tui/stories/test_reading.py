"""The store is read again whenever someone has written; the cursor stays, and trouble is said in words."""

from pathlib import Path

import pytest

from senco_tui.tui.stories import reading
from tests.tui.small_store import small_store
from tests.tui.stage import Stage, stage


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look at the disk without waiting."""
    monkeypatch.setattr(reading, "LOOK_EVERY", 0.02)
    monkeypatch.setattr(reading, "SHARE", 0)


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


async def test_no_store_ends_with_the_reason_and_the_advice(tmp_path: Path) -> None:
    async with stage(tmp_path / "nowhere", wait=False) as s:
        for _ in range(200):
            await s.pilot.pause(0.01)
            if s.app.parting:
                break
    assert s.app.return_value == 3
    assert s.app.parting is not None
    assert "There is no folder" in s.app.parting and "senco demo" in s.app.parting


async def test_a_store_that_is_mid_merge_is_read_only_and_says_so(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    (root / ".git/MERGE_HEAD").write_text("0" * 40 + "\n")
    async with stage(root) as s:
        assert "read-only" in s.status
        await s.press("u")
        assert s.status.strip().startswith("undo: Read only: a merge is half done")
        assert s.git("rev-list", "--count", "HEAD") == "1"
