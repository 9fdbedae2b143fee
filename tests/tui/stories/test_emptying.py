"""A scribble that became an entry elsewhere is not recorded twice, and its day is the day it was written."""

from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from senco_tui.tui.stories.emptying import happened
from tests.tui.small_store import small_store
from tests.tui.stage import NOON, TODAY, stage


def test_it_is_about_the_day_it_was_written_and_none_to_come() -> None:
    host = cast("Any", SimpleNamespace(today=TODAY))
    for day, wanted in ((date(2026, 11, 12), date(2026, 11, 12)), (date(2026, 12, 1), TODAY)):
        assert happened(host, cast("Any", SimpleNamespace(day=day))) == wanted


async def test_what_became_an_entry_elsewhere_is_not_recorded_twice(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        inbox = s.app.door.inbox()
        scribble = inbox.keep("Okafor read well", NOON, TODAY - timedelta(days=4))
        head = s.git("rev-parse", "HEAD")
        await s.press("ctrl+l", ";", "enter", "enter")
        assert "4 days" in s.screen and "about Okafor, Ada" in s.screen
        inbox.turned(scribble, "1234567")
        await s.press("n")
        assert "elsewhere meanwhile" in s.status and s.git("rev-parse", "HEAD") == head
