"""The table of verbs: each is a module of its name that holds a command, and help loads none of them."""

import sys

import click
import pytest

from senco_tui.cli.verbs import VERBS, Verbs


@pytest.mark.parametrize("name", VERBS)
def test_each_verb_is_there_and_says_what_it_does(name: str) -> None:
    command = Verbs("senco").get_command(click.Context(click.Command("senco")), name)
    assert command is not None
    assert command.name == name
    assert command.help
    assert {"store", "today", "form"} <= {p.name for p in command.params}


def test_a_word_that_is_no_verb_is_none() -> None:
    assert Verbs("senco").get_command(click.Context(click.Command("senco")), "printing") is None


def test_naming_the_verbs_loads_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VERBS:
        monkeypatch.delitem(sys.modules, f"senco_tui.cli.{name}", raising=False)
    context = click.Context(click.Command("senco"))
    Verbs("senco").format_commands(context, context.make_formatter())
    assert not [name for name in VERBS if f"senco_tui.cli.{name}" in sys.modules]
