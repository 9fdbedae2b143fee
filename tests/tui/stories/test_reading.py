"""A store that cannot be opened, or not be written to, is said in words."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from senco_tui.tui.stories.reading import read_again
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


async def test_a_reading_near_one_pupil_puts_back_none_that_came_between(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = small_store(tmp_path)
    async with stage(root) as s:
        really, before = s.app.door.read_near, s.app.last
        assert before is not None

        def read_near(office: Any, cases: Iterable[str | None]) -> Any:
            s.app.last = replace(before)
            return really(office, cases)

        monkeypatch.setattr(s.app.door, "read_near", read_near)
        note = root / "pupils/P24/P24-002/notes/2026-11-03-1.md"
        note.parent.mkdir(exist_ok=True)
        note.write_text("---\nhappened: 2026-11-03\n---\n\nSeen.\n")
        await read_again(s.app, ("P24-001",))
        found = s.app.office.caseload.case("P24-002") if s.app.office else None
        assert found is not None and found.notes
