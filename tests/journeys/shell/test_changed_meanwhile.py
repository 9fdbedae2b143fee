"""Someone saves the same document while it is in the editor: both stand, or the screen asks which."""

import shlex
import sys
from pathlib import Path

from tests.tui.small_store import small_store
from tests.tui.stage import stage

PLAN = "pupils/P24/P24-002/plan.md"


def slow_editor(folder: Path, root: Path, mine: tuple[str, str], theirs: tuple[str, str]) -> dict[str, str]:
    """An editor during which a colleague's change to the file itself lands on disk."""
    script = folder / "editor.py"
    script.write_text(
        "import sys\n"
        "def change(path, was, now):\n"
        "    text = open(path).read()\n"
        "    open(path, 'w').write(text.replace(was, now))\n"
        f"change({str(root / PLAN)!r}, *{theirs!r})\n"
        f"change(sys.argv[-1], *{mine!r})\n"
    )
    return {"EDITOR": f"{shlex.quote(sys.executable)} {shlex.quote(str(script))}"}


async def test_changes_in_different_places_both_stand(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    environ = slow_editor(tmp_path, root, ("line 3", "line 5"), ("small groups", "to read aloud"))
    async with stage(root, environ=environ) as s:
        await s.press("C", "slash")
        await s.type("bell\n")
        await s.press("e", "enter")
        assert s.status.startswith("Recorded "), s.screen
        text = (root / PLAN).read_text()
        assert "line 5" in text and "to read aloud" in text
        assert s.git("status", "--porcelain") == ""


async def test_the_same_place_is_asked_and_nothing_is_lost(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    environ = slow_editor(tmp_path, root, ("line 3", "line 5"), ("line 3", "line 4"))
    async with stage(root, environ=environ) as s:
        await s.press("C", "slash")
        await s.type("bell\n")
        await s.press("e", "enter")
        assert "Changed meanwhile" in s.screen
        assert "line 4" in s.screen and "line 5" in s.screen
        await s.press("m")
        assert s.status.startswith("Recorded "), s.screen
        text = (root / PLAN).read_text()
        assert "line 5" in text and "line 4" not in text
