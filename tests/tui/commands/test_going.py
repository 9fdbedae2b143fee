"""Every place that may be gone to is there, and is not opened over itself."""

from pathlib import Path

import pytest

from senco_tui.tui.commands.going import GOING
from senco_tui.tui.screens.named import VIEWS
from tests.tui.small_store import small_store
from tests.tui.stage import stage


@pytest.mark.parametrize("name", VIEWS)
async def test_a_view_is_opened_by_its_name_and_once(tmp_path: Path, name: str) -> None:
    async with stage(small_store(tmp_path)) as s:
        for _ in range(2):
            s.app.open_named(name)
            await s.settle()
        views = s.app.screen.views  # type: ignore[attr-defined]
        assert [type(view).__name__ for view in views] == ["TriageView", VIEWS[name]]


async def test_each_key_leads_somewhere(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        for command in GOING:
            await s.press("C", *command.keys[0].split())
            assert s.app.view.NAME != "" and s.app._exception is None, command.id
            await s.press("escape", "T")
