"""A store that cannot be opened, or not be written to, is said in words."""

from pathlib import Path

from tests.tui.small_store import small_store
from tests.tui.stage import stage


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
