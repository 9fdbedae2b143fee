"""The form view and its boxes: what the keys ask of it; whole visits are in tests/journeys/forms."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from senco_tui.casework.change import NoteWritten
from senco_tui.desk.outcome import Recorded, Refused
from senco_tui.tui.door import Door
from senco_tui.tui.forms.amend_outcome import AmendOutcome
from senco_tui.tui.forms.hold_review import HoldReview
from senco_tui.tui.forms.write_note import WriteNote
from senco_tui.tui.screens.form import FormView
from senco_tui.tui.screens.page import PageView
from tests.journeys.casefile.school import begin
from tests.tui.presenting.casefile.example import CASE, PLAN, TODAY
from tests.tui.stage import Stage, stage

ASKED = {"basis", "why", "trailers", "when"}


class Desk(Door):
    """A real store that answers every change as it was told to, and remembers it."""

    def __init__(self, root: Path, *answers: Recorded | Refused) -> None:
        super().__init__(root)
        self.answers = list(answers)
        self.recorded: list[tuple[Any, Any, str]] = []

    def record(self, change: Any, **asked: Any) -> Recorded | Refused:
        """Take the next answer."""
        assert set(asked) == ASKED
        self.recorded.append((change, asked["basis"], asked["why"]))
        return self.answers.pop(0)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return begin(tmp_path)


DONE = Recorded("3f2a9c1", "P24-017 notes: written", ())


async def _opened(s: Stage, sheet: Any) -> FormView:
    view = FormView(sheet)
    s.app.open(view)
    await s.settle()
    return view


def _first() -> PageView:
    return PageView("below", lambda width: ())


async def test_a_change_goes_with_what_it_stands_on_and_the_reason(root: Path) -> None:
    desk = Desk(root, DONE)
    async with stage(root, door=desk, first=_first) as s:
        view = await _opened(s, AmendOutcome(CASE, PLAN.outcomes[0], TODAY))
        await s.type("!")
        view.form.begin_at("why")
        await s.settle()
        await s.type("because")
        await s.press("enter")
        change, basis, why = desk.recorded[0]
        assert change.after.text.endswith("!")
        assert (basis, why) == ({"plan": "a3"}, "because")
        assert s.app.view.NAME == "page"


async def test_refused_by_a_busy_desk_the_words_stay(root: Path) -> None:
    desk = Desk(root, Refused("Priya is saving: try again.", "busy"))
    async with stage(root, door=desk, first=_first) as s:
        view = await _opened(s, WriteNote(CASE, TODAY))
        await s.type("words")
        await s.press("ctrl+s")
        assert "Priya is saving" in s.status
        assert view.form.answers["words"] == "words"
        assert s.app.draft(WriteNote(CASE, TODAY).draft)


async def test_a_file_of_the_same_name_is_written_beside_it(root: Path) -> None:
    desk = Desk(root, Refused("taken meanwhile", "moved"), DONE)
    async with stage(root, door=desk, first=_first) as s:
        plan = replace(PLAN, outcomes=())
        await _opened(s, HoldReview(CASE, plan, TODAY))
        await s.press("ctrl+s")
        assert len(desk.recorded) == 2
        assert s.app.view.NAME == "page"


async def test_a_second_refusal_is_left_to_the_person(root: Path) -> None:
    moved = Refused("moved again", "moved")
    desk = Desk(root, moved, moved)
    async with stage(root, door=desk, first=_first) as s:
        await _opened(s, WriteNote(CASE, TODAY))
        await s.type("words")
        await s.press("ctrl+s")
        assert len(desk.recorded) == 2
        assert isinstance(desk.recorded[1][0], NoteWritten)
        assert s.app.view.NAME == "form"


async def test_tab_goes_on_and_shift_tab_back(root: Path) -> None:
    async with stage(root, door=Desk(root), first=_first) as s:
        view = await _opened(s, WriteNote(CASE, TODAY))
        await s.press("tab", "v")
        assert view.form.answers["kind"] == "pupil voice"
        await s.press("shift+tab", "shift+tab")
        await s.type("x")
        assert view.form.answers["words"] == "x"
        assert (view.case, view.draft is not None) == ("P24-017", True)


async def test_help_is_a_letter_here(root: Path) -> None:
    async with stage(root, door=Desk(root), first=_first) as s:
        view = await _opened(s, WriteNote(CASE, TODAY))
        await s.type("why? q: e/u[]")
        assert view.form.answers["words"] == "why? q: e/u[]"
