"""An action is mine unless somebody stands before a colon; a change stands on what was read."""

import asyncio
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from senco_tui.casework.attention import Attention
from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.disposing import ActionDone, ActionTaken
from senco_tui.casework.record import Action
from senco_tui.tui.stories.disposing import basis_of, day_or, owned


@pytest.mark.parametrize(
    ("words", "owner", "text"),
    [
        ("ring home", "ra", "ring home"),
        ("class teacher: send the record", "class teacher", "send the record"),
        ("one thing that must not wait: ring home", "ra", "one thing that must not wait: ring home"),
        ("ring home:", "ra", "ring home:"),
    ],
)
def test_whose_an_action_is(words: str, owner: str, text: str) -> None:
    assert owned(words, "ra") == Action("", text, owner)


def test_a_change_stands_on_the_documents_it_touches() -> None:
    file = CaseFile("P24-001", attention=Filed("attention", Attention(), "abc"))
    done = ActionDone("P24-001", "attention", "a1", date(2026, 11, 16))
    assert basis_of(file, done) == {"attention": "abc"}
    assert basis_of(CaseFile("P24-001"), ActionTaken("P24-001", Action("a1", "x"), anew=True)) is None
    assert basis_of(None, done) is None


def test_a_day_that_was_not_understood_stays_to_be_mended() -> None:
    offered: list[tuple[str, str]] = []
    typed = iter(["rang the clinic", "rang the clinic", ""])

    async def prompt(label: str, value: str = "") -> str:
        offered.append((label.partition(": ")[2], value))
        return next(typed)

    host: Any = SimpleNamespace(office=None, today=date(2026, 11, 16), prompt=prompt)
    day = asyncio.run(day_or(host, "By", date(2026, 11, 23)))
    assert [value for _, value in offered] == ["", "rang the clinic", "rang the clinic"]
    assert "is no date I know" in offered[1][0] and day == date(2026, 11, 23)
