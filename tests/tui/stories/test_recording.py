"""What a view asks to record is recorded and the view is told; what is refused is said and told too."""

from pathlib import Path
from typing import Any

from senco_tui.casework.change import SectionReworded
from senco_tui.tui.messages.recording import RecordChange, Undo
from senco_tui.tui.screens.page import PageView
from tests.tui.small_store import small_store
from tests.tui.stage import stage


class Asking(PageView):
    """A view that remembers what came of its change."""

    def __init__(self) -> None:
        super().__init__("ASKING", lambda width: [])
        self.heard: list[Any] = []

    def recorded(self, recorded: Any) -> None:
        """It stands."""
        self.heard.append(recorded)

    def refused(self, refused: Any) -> None:
        """It does not."""
        self.heard.append(refused)


CHANGE = SectionReworded("P24-001", "plan", "Views", "Ada reads aloud now.")


async def test_the_view_hears_that_its_change_stands(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root) as s:
        view = Asking()
        s.app.open(view)
        await s.settle()
        view.post_message(RecordChange(CHANGE, None, "she asked"))
        await s.settle()
        assert s.status.startswith(f"Recorded {view.heard[0].revision}: P24-001 plan:")
        assert "she asked" in s.git("log", "-1", "--format=%B")


async def test_a_refusal_says_why_and_nothing_is_recorded(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root) as s:
        view = Asking()
        s.app.open(view)
        await s.settle()
        view.post_message(RecordChange(SectionReworded("P25-003", "casefile", "Background", "words")))
        await s.settle()
        assert s.status.startswith("Not recorded: ")
        assert view.heard[0].kind == "invalid"
        assert s.git("rev-list", "--count", "HEAD") == "1"


async def test_a_revision_can_be_named_to_be_undone_and_one_that_is_not_there_is_said(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.app.record(CHANGE, None)
        revision = s.git("rev-parse", "HEAD")
        s.app.view.post_message(Undo(revision))
        await s.settle()
        assert f"Undo {revision[:7]}" in s.screen
        await s.press("escape")
        s.app.view.post_message(Undo("0123456"))
        await s.settle()
        assert "that is not here" in s.status


async def test_nothing_undone_cannot_be_redone(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("ctrl+r")
        assert "nothing of yours has been undone" in s.status
