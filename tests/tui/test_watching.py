"""A key after a rest, and a window that is come back to, have the disk looked at."""

import time
from pathlib import Path

import pytest

from senco_tui.tui.stories import looking
from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_the_first_key_after_a_rest_looks_at_once_and_so_does_coming_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    async with stage(small_store(tmp_path)) as s:
        monkeypatch.setattr(s.app, "look_now", lambda: looked.append("now"))
        s.app.last_used = time.monotonic()
        s.app.used()
        assert not looked
        s.app.last_used -= looking.AT_REST + 1
        s.app.used()
        assert looked == ["now"]
        s.app.on_app_focus()
        assert looked == ["now", "now"]
