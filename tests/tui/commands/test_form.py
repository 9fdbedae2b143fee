"""A form's commands all work while words are typed."""

from types import SimpleNamespace
from typing import Any

from senco_tui.tui.commands.form import FORM, LeaveForm, NextField, PreviousField, SaveForm


def test_every_one_works_while_typing_and_none_is_a_letter() -> None:
    assert all(c.while_typing for c in FORM)
    assert all(len(key) > 1 for c in FORM for key in c.keys)


def test_they_ask_the_form() -> None:
    asked: list[object] = []
    view: Any = SimpleNamespace(save=lambda: asked.append("save"), go=asked.append)
    host: Any = SimpleNamespace(step_back=lambda: asked.append("back"))
    for command in (SaveForm(), NextField(), PreviousField(), LeaveForm()):
        command.run(host, view, None, None)
    assert asked == ["save", 1, -1, "back"]
