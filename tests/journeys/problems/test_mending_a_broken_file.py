"""A file that cannot be read: named by line, opened there, mended, recorded; the pupil was never missing."""

import shlex
import sys
from pathlib import Path

from tests.tui.small_store import small_store
from tests.tui.stage import stage

BROKEN = "pupils/P25/P25-003/casefile.md"


def editor(folder: Path, script: str) -> dict[str, str]:
    """An editor that does what `script` does to the file it is given (`text` in, `text` out)."""
    path = folder / "editor.py"
    body = f"import sys\np = sys.argv[-1]\ntext = open(p).read()\n{script}\nopen(p, 'w').write(text)\n"
    path.write_text(body)
    return {"EDITOR": f"{shlex.quote(sys.executable)} {shlex.quote(str(path))}"}


async def test_a_broken_file_is_a_row_with_its_line_and_the_pupil_stays_listed(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root) as s:
        assert "P25-003" in s.screen
        assert "1 file cannot be read" in s.screen
        await s.press("!")
        assert f"{BROKEN}:" in s.screen
        assert "! error" in s.screen
        await s.press("q", "C")
        assert "P25-003" in s.screen
    assert (root / BROKEN).read_bytes().endswith(b"status: [\n---\n")


async def test_mending_it_in_the_editor_is_a_commit_with_its_reason(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    environ = editor(tmp_path, "text = text.replace('status: [\\n', '')")
    async with stage(root, environ=environ) as s:
        await s.press("!", "enter")
        assert "Why?" in s.screen
        await s.type("a bracket was left open")
        await s.press("enter")
        assert s.status.startswith("Recorded ")
        assert "P25-003 casefile" in s.status
        assert "none: every file can be read" in s.screen
        assert s.git("log", "-1", "--format=%b").startswith("a bracket was left open")
        assert s.git("show", "--format=", "--name-only", "HEAD") == BROKEN
        await s.press("q", "C", "tab", "tab", "tab")
        assert "Marsh, Ivy" in s.screen


async def test_text_that_is_still_wrong_is_offered_again_and_never_lost(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    before = (root / BROKEN).read_bytes()
    environ = editor(tmp_path, "text = text.replace('status: [\\n', 'year: [\\n')")
    async with stage(root, environ=environ) as s:
        await s.press("!", "enter")
        assert "edit again" in s.screen and "keep as a draft" in s.screen
        await s.press("k")
        assert "kept as a draft" in s.status
        await s.press("enter")
        assert "There is a draft" in s.screen
        await s.press("escape")
    assert (root / BROKEN).read_bytes() == before


async def test_esc_at_the_reason_keeps_the_text_as_a_draft(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    commits = "rev-list", "--count", "HEAD"
    environ = editor(tmp_path, "text = text.replace('status: [\\n', '')")
    async with stage(root, environ=environ) as s:
        count = s.git(*commits)
        await s.press("!", "enter")
        assert "Why?" in s.screen
        await s.press("escape")
        assert "kept as a draft" in s.status
        assert s.git(*commits) == count
    async with stage(root, environ=environ) as again:
        assert "a draft is waiting: P25-003 casefile" in again.status


async def test_an_editor_that_changes_nothing_records_nothing(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root, environ={"EDITOR": "true"}) as s:
        count = s.git("rev-list", "--count", "HEAD")
        await s.press("C", "j", "e")
        assert "nothing changed" in s.status
        assert s.git("rev-list", "--count", "HEAD") == count
