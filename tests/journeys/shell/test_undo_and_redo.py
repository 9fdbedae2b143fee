"""What was recorded can be taken back, and that again: each a new commit, each asked for in words."""

from pathlib import Path

from tests.journeys.problems.test_mending_a_broken_file import editor
from tests.tui.small_store import small_store
from tests.tui.stage import Stage, stage

PLAN = "pupils/P24/P24-002/plan.md"


async def _reword(s: Stage) -> None:
    await s.press("C", "slash")
    await s.type("Bell")
    await s.press("enter", "e")
    await s.type("Sam reads further now")
    await s.press("enter")


async def test_undo_is_a_new_commit_and_the_file_is_as_before(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    before = (root / PLAN).read_bytes()
    environ = editor(tmp_path, "text = text.replace('line 3', 'line 5')")
    async with stage(root, environ=environ) as s:
        await _reword(s)
        assert "outcome o2 reworded" in s.status
        assert s.git("show", "HEAD", "--format=", "--numstat") == f"1\t1\t{PLAN}"
        recorded = s.git("rev-parse", "--short=7", "HEAD")
        await s.press("u")
        assert f"Undo {recorded}" in s.screen and "outcome o2 reworded" in s.screen
        await s.press("y")
        assert (root / PLAN).read_bytes() == before
        assert f"undid {recorded}" in s.git("log", "-1", "--format=%s")
        assert s.git("rev-list", "--count", "HEAD") == "3"
        await s.press("ctrl+r")
        assert "Redo" in s.screen
        await s.press("y")
        assert b"line 5" in (root / PLAN).read_bytes()
        assert s.git("rev-list", "--count", "HEAD") == "4"


async def test_any_other_key_leaves_the_question_and_esc_leaves_it_undone(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    environ = editor(tmp_path, "text = text.replace('line 3', 'line 5')")
    async with stage(root, environ=environ) as s:
        await _reword(s)
        count = s.git("rev-list", "--count", "HEAD")
        await s.press("u", "d", "d")
        assert "Undo" in s.screen
        await s.press("escape")
        assert "nothing was undone" in s.status
        assert s.git("rev-list", "--count", "HEAD") == count


async def test_there_may_be_nothing_to_undo(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("u")
        assert "nothing of yours to undo" in s.status
