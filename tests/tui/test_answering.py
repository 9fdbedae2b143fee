"""What a view asks for: the view that answers it, and the story it sets going."""

from inspect import CORO_CREATED, getcoroutinestate
from pathlib import Path

from senco_tui.tui.answering import story_for, view_for
from senco_tui.tui.messages.opening import EditDocument, OpenCase, OpenHistory, ShowProblems
from senco_tui.tui.messages.recording import Redo, Undo
from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_a_case_file_opens_from_triage_and_its_history_from_there(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("slash")
        await s.type("bell\n")
        await s.press("enter")
        assert "Bell" in s.screen and s.app.view.case == "P24-002"
        await s.press("q", "h")
        assert s.app.view.NAME == "history"


def test_the_view_is_the_one_asked_for() -> None:
    case = view_for(OpenCase("P24-002"))
    assert case.NAME == "case file" and case.case == "P24-002"
    assert view_for(OpenHistory("P24-002")).NAME == "history"
    assert view_for(ShowProblems()).NAME == "problems"


async def test_the_story_is_the_one_asked_for_and_not_begun(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        asked = {"undo": Undo(), "redo": Redo(), "edit_document": EditDocument(None, "x.md")}
        for name, request in asked.items():
            story = story_for(s.app, request)
            assert story.__name__ == name and getcoroutinestate(story) == CORO_CREATED
            story.close()
