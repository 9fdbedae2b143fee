"""The table of verbs: each is a module of its name that holds a command, and help loads none of them."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest

from senco_tui.casework.ruling import PROGRAM
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.cli.verbs import VERBS, Verbs
from senco_tui.desk.reading import shipped_rules
from tests.tui.fuller_store import fuller_store
from tests.tui.kinds_words import OTHERS, not_its_own


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


READS = (
    "triage --every",
    "triage",
    "list everyone",
    "show P24-001",
    "show P25-001",
    "log --limit 5",
    "diff P24-001",
    "blame P24-001",
    "clocks",
    "clocks P24-001",
    "check",
    "clock ? today",
    *(f"clock {rule} today" for rule in PROGRAM),
    *(f"{name} --help" for name in VERBS),
)
"""Every verb that only reads, and what every verb says of itself."""

AS_TYPED = ("+ 15 school days", "--school-year", "invented school", "pupil|staff", "pupil voice of")
"""How a rule is counted, options, the demonstration's school, and what a record's sentence calls a
kind of note for ever: the same in every kind."""


@pytest.mark.parametrize("kind", OTHERS)
def test_what_verbs_answer_is_in_the_settings_own_words(
    senco: Callable[..., Any], tmp_path: Path, kind: SettingKind
) -> None:
    root = fuller_store(tmp_path, kind)
    kept = (*AS_TYPED, *sorted((rule.basis for rule in shipped_rules()), key=len, reverse=True))
    for line in READS:
        told = senco("--store", root, *line.split())
        rows = f"{told.out}\n{told.err}".splitlines()
        assert told.code in (0, 1), line
        for typed in kept:
            rows = [row.replace(typed, "") for row in rows]
        assert not_its_own(kind, rows) == [], line
