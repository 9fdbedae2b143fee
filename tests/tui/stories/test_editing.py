"""The road through the editor beside the journeys: drafts made on an older text, editors that die."""

from pathlib import Path

from senco_tui.desk.drafts import Drafts
from senco_tui.tui.messages.opening import EditDocument
from tests.journeys.problems.test_mending_a_broken_file import editor
from tests.tui.small_store import small_store
from tests.tui.stage import NOON, Stage, stage

PLAN = "pupils/P24/P24-002/plan.md"


async def edit(s: Stage, case: str | None = "P24-002", document: str = "plan") -> None:
    """Ask for the editor."""
    s.app.view.post_message(EditDocument(case, document))
    await s.settle()


async def test_a_draft_of_an_older_text_says_that_the_file_has_changed(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    drafts = Drafts(tmp_path / "drafts", root)
    drafts.keep("P24-002 plan text", (root / PLAN).read_text().replace("line 3", "line 4"), NOON, "0" * 40)
    async with stage(root, environ={"EDITOR": "true"}) as s:
        await edit(s)
        assert "the file has changed since then" in s.screen
        await s.press("f")
        assert "nothing changed" in s.status
        assert drafts.find("P24-002 plan text") is None


async def test_a_draft_of_what_somebody_began_meanwhile_writes_over_nothing(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    drafts, text = Drafts(tmp_path / "drafts", root), (root / PLAN).read_text()
    drafts.keep("P24-002 plan text", text.replace("line 3", "line 4"), NOON, "")
    async with stage(root, environ={"EDITOR": "true"}) as s:
        await edit(s)
        assert "the file has changed since then" in s.screen
        await s.press("g", "enter")
        assert "Changed meanwhile" in s.screen and "line 4" in s.screen
        assert (root / PLAN).read_text() == text


async def test_a_draft_of_what_was_not_there_yet_knows_that_it_was_not(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    environ = editor(tmp_path, "text += '\\nSam likes drawing.\\n'")
    async with stage(root, environ=environ) as s:
        await edit(s, document="profile")
        await s.press("escape")
        (draft,) = (d for d in s.app.drafts() if d.name.endswith("profile text"))
        assert draft.basis == ""
        (root / PLAN).with_name("profile.md").write_text("---\nreviewed: 2026-11-02\n---\n\nBy Jo.\n")
        await edit(s, document="profile")
        assert "the file has changed since then" in s.screen


async def test_what_a_dying_editor_had_saved_is_offered_again(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    dying = editor(tmp_path, "open(p, 'w').write(text.replace('line 3', 'line 7')); sys.exit(1)")
    async with stage(root, environ=dying) as s:
        await edit(s)
        assert "the editor ended with 1" in s.status
    async with stage(root, environ={"EDITOR": "true"}) as again:
        await edit(again)
        assert "There is a draft" in again.screen
        await again.press("g", "enter")
        assert "outcome o2 reworded" in again.status
    assert "line 7" in (root / PLAN).read_text()


async def test_an_editor_that_fails_before_a_word_leaves_no_draft(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root, environ={"EDITOR": "false"}) as s:
        await edit(s)
        assert "the editor ended with 1" in s.status
        assert s.app.drafts() == ()
        s.app.environ = {"EDITOR": "no-such-editor", "PATH": "/usr/bin"}
        await edit(s)
        assert "no-such-editor" in s.status


async def test_a_setting_wide_document_can_be_edited_too(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    environ = editor(tmp_path, "text = text.replace('Ruth Ames', 'Ruth Ames-Hall')")
    async with stage(root, environ=environ) as s:
        await edit(s, None, "setting/staff")
        await s.press("enter")
        assert s.status.startswith("Recorded ")
        assert s.git("log", "-1", "--format=%s").startswith("setting/staff: ")


async def test_a_document_that_is_not_there_yet_begins_from_its_template(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    profile = root / "pupils/P24/P24-002/profile.md"
    async with stage(root, environ={"EDITOR": "true"}) as s:
        await edit(s, document="profile")
        assert "nothing changed" in s.status
        assert not profile.exists() and s.app.drafts() == ()
        s.app.environ = editor(tmp_path, "assert '##' in text\ntext += '\\nSam likes drawing.\\n'")
        await edit(s, document="profile")
        await s.press("enter")
        assert s.status.startswith("Recorded "), s.screen
        assert "Sam likes drawing." in profile.read_text()
