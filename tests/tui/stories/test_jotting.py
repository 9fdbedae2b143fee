"""A line is kept at once from wherever one is; half typed it waits; a disk that refuses loses nothing."""

from pathlib import Path

import pytest

from senco_tui.desk.inbox import Inbox
from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_a_line_is_kept_from_any_screen_and_counted(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root) as s:
        head = s.git("rev-parse", "HEAD")
        await s.press(",")
        await s.type("Ada read [/] well\n")
        assert [x.words for x in s.app.door.inbox().all()] == ["Ada read [/] well"]
        assert "inbox 1" in s.screen
        await s.press("C", ",")
        await s.type("ring the OT\n")
        await s.press("colon")
        await s.type("jot Sam has new glasses\n")
        await s.press("T", "slash")
        await s.type("Bell\n")
        await s.press("escape", "n", "f2")
        await s.type("from inside a form\n")
        assert len(s.app.door.inbox().all()) == 4 and "4 scribbles in the inbox" in s.status
        assert s.app.view.NAME == "form" and s.git("rev-parse", "HEAD") == head
        assert s.git("status", "--porcelain", "--untracked-files=all") == ""


async def test_half_a_line_waits_as_a_draft(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press(",")
        await s.type("half a li")
        await s.press("escape")
        assert s.app.draft("jot") == "half a li" and s.app.door.inbox().all() == ()
        s.app.open_named("drafts")
        await s.settle()
        await s.press("enter")
        await s.type("ne\n")
        assert [x.words for x in s.app.door.inbox().all()] == ["half a line"] and s.app.draft("jot") is None


async def test_a_disk_that_refuses_leaves_the_words_as_a_draft(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Inbox, "keep", full)
    async with stage(small_store(tmp_path)) as s:
        await s.press(",")
        await s.type("words\n")
        assert "not kept: No space left on device" in s.status and s.app.draft("jot") == "words"
