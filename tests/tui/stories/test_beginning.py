"""A new pupil from the caseload: asked which way, written in a form, found under the cursor afterwards."""

from pathlib import Path

from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_a_concern_is_begun_undone_and_its_reference_not_given_again(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("C", "+", "c")
        assert "A new concern · P26-001" in s.screen
        await s.type("Ida Quill")
        await s.press("ctrl+s")
        assert s.git("log", "-1", "--format=%s").startswith("P26-001 casefile: ")
        assert "Quill" not in s.git("log", "-1", "--format=%B")
        assert s.rows[0].startswith("CASELOAD  ambers") and s.app.view.case == "P26-001"
        await s.press("u", "y")
        assert "Quill" not in s.screen
        await s.press("+", "f")
        assert "A new case file · P26-002" in s.screen


async def test_a_reference_another_process_took_meanwhile_gives_way_to_the_next(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root) as s:
        await s.press("C", "+", "f")
        await s.type("Ida Quill")
        other = root / "pupils/P26/P26-001"
        other.mkdir(parents=True)
        (other / "casefile.md").write_text("---\nname: Bo Fenn\n---\n")
        await s.press("ctrl+s")
        assert s.git("log", "-1", "--format=%s").startswith("P26-002 casefile: ")
        assert s.app.view.case == "P26-002"
        assert (other / "casefile.md").read_text() == "---\nname: Bo Fenn\n---\n"


async def test_left_at_the_question_nothing_is_begun(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("C", "+", "escape")
        assert s.app.view.NAME == "caseload"
