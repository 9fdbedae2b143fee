"""Every view has a name by which keys, palette and command line open it."""

from pathlib import Path

import pytest

from tests.tui.small_store import small_store
from tests.tui.stage import stage


@pytest.mark.parametrize(
    ("name", "says"),
    [("caseload", "CASELOAD"), ("help", "KEYS in triage"), ("drafts", "DRAFTS"), ("triage", "TRIAGE")],
)
async def test_each_opens_by_its_name(tmp_path: Path, name: str, says: str) -> None:
    async with stage(small_store(tmp_path)) as s:
        s.app.open_named(name)
        await s.settle()
        assert s.rows[0].startswith(says)


async def test_triage_lies_under_all_others(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("C", "?", "q", "!", "T")
        assert len(s.app.screen.views) == 1  # type: ignore[attr-defined]
        assert s.rows[0].startswith("TRIAGE")
