"""Typing in one's own editor at a terminal: asked again until it can be read, and the draft offered."""

from collections.abc import Callable
from pathlib import Path

import click
import pytest

from senco_tui.cli import penning
from tests.cli.conftest import Told

Senco = Callable[..., Told]
Editor = Callable[[str], None]
PLAN = "pupils/P24/P24-001/plan.md"


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What the person at the terminal answers, question by question."""
    given: list[object] = []
    monkeypatch.setattr(penning, "_can_ask", lambda: True)
    monkeypatch.setattr(click, "confirm", lambda *_, **__: given.pop(0))
    monkeypatch.setattr(click, "prompt", lambda *_, **__: given.pop(0))
    return given


def test_asked_again_until_it_can_be_read_and_then_for_the_reason(
    senco: Senco, office: Path, editor: Editor, answers: list[object]
) -> None:
    editor('if grep -q "cycle: 2" "$1"; then sed -i "s/cycle: 2/cycle: two/" "$1"; '
           'else sed -i "s/cycle: two/cycle: 3/" "$1"; fi')  # fmt: skip
    answers += [True, "A new cycle."]
    told = senco("edit", "P24-001", "plan")
    assert told.code == 0
    assert "plan.md:2:" in told.err
    assert "cycle: 3" in (office / PLAN).read_text()
    assert senco("log", "P24-001", "--json").object["revisions"][0]["reason"] == "A new cycle."


def test_left_unread_it_is_offered_the_next_time(
    senco: Senco, office: Path, editor: Editor, answers: list[object]
) -> None:
    editor('sed -i "s/cycle: 2/cycle: two/" "$1"')
    answers += [False]
    assert senco("edit", "P24-001", "plan").code == 4
    editor('sed -i "s/cycle: two/cycle: 3/" "$1"')
    answers += [True, ""]
    assert senco("edit", "P24-001", "plan").code == 0
    assert "cycle: 3" in (office / PLAN).read_text()
    editor("true")
    assert "Nothing changed" in senco("edit", "P24-001", "plan").err


def test_a_draft_not_wanted_gives_way_to_what_is_typed_now(
    senco: Senco, office: Path, editor: Editor, answers: list[object]
) -> None:
    editor('sed -i "s/cycle: 2/cycle: two/" "$1"')
    answers += [False]
    senco("edit", "P24-001", "plan")
    editor('sed -i "s/40 words/50 words/" "$1"')
    answers += [False, ""]
    assert senco("edit", "P24-001", "plan").code == 0
    assert "cycle: 2\n" in (office / PLAN).read_text()
    assert "50 words" in (office / PLAN).read_text()
