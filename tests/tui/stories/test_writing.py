"""Which form is opened on which file, and why there is none."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest

from senco_tui.casework.kind_words import wording
from senco_tui.casework.setting import Setting
from senco_tui.casework.vocabulary import NoteKind
from senco_tui.tui.forms.amend_outcome import AmendOutcome
from senco_tui.tui.forms.hold_review import HoldReview
from senco_tui.tui.forms.log_contact import LogContact
from senco_tui.tui.forms.write_note import WriteNote
from senco_tui.tui.host import Host
from senco_tui.tui.screens.form import FormView
from senco_tui.tui.stories.writing import sheet_for, write
from tests.tui.presenting.casefile.example import CASE, PLAN, TODAY
from tests.tui.presenting.test_dates import CALENDAR


class Told:
    """A host that remembers what it was told."""

    today = TODAY
    office = SimpleNamespace(setting=Setting(calendar=CALENDAR))
    wording = wording(None)

    def __init__(self) -> None:
        self.said: list[str] = []
        self.shown: list[Any] = []

    def say(self, words: str, tone: str = "") -> None:
        self.said.append(words)

    def open(self, view: Any) -> None:
        self.shown.append(view)

    async def desk(self, work: Any) -> Any:
        return work(SimpleNamespace(read_case=lambda reference: (CASE, ())))


HOST = cast(Host, Told())


def test_each_kind_has_its_form() -> None:
    assert sheet_for(HOST, "note", CASE) == WriteNote(CASE, TODAY, CALENDAR)
    assert sheet_for(HOST, "voice", CASE) == WriteNote(CASE, TODAY, CALENDAR, NoteKind.PUPIL_VOICE)
    assert sheet_for(HOST, "contact", CASE) == LogContact(CASE, TODAY, CALENDAR)
    assert sheet_for(HOST, "review", CASE) == HoldReview(CASE, PLAN, TODAY, CALENDAR)
    assert sheet_for(HOST, "outcome", CASE, "o2") == AmendOutcome(CASE, PLAN.outcomes[1], TODAY, CALENDAR)


@pytest.mark.parametrize("kind", ["review", "outcome"])
def test_without_a_plan_that_can_be_understood_there_is_a_sentence(kind: str) -> None:
    assert "needs attention" in str(sheet_for(HOST, kind, replace(CASE, broken=("plan",)), "o1"))
    assert "no plan yet" in str(sheet_for(HOST, kind, replace(CASE, plan=None), "o1"))


def test_an_outcome_that_is_gone_is_named() -> None:
    assert sheet_for(HOST, "outcome", CASE, "o9") == "outcome o9 is not in the plan any more"


async def test_the_form_is_shown_or_the_sentence_said() -> None:
    host = Told()
    await write(cast(Host, host), "note", "P24-017")
    assert isinstance(host.shown[0], FormView)
    await write(cast(Host, host), "outcome", "P24-017", "o9")
    assert host.said == ["outcome o9 is not in the plan any more"]
