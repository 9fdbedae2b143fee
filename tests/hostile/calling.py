"""Every verb with arguments for all it takes, found in the verbs themselves: a new one is called at once."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import click

from senco_tui.cli.verbs import VERBS
from tests.hostile.pupil import CASE, MARKUP

GIVEN = {
    "case": CASE,
    "cases": CASE,
    "document": "plan",
    "rule": "plan.review",
    "name": "provision-map",
    "days": "2026-11-16",
    "query": "quit",
    "about": "salt",
    "why": MARKUP,
}
"""What is given for an argument or option of that name; others of free words are given hostile ones."""

OF_NO_STORE = ("demo",)
"""Verbs that ask nothing of any pupil."""

LEFT_OUT = ("store", "today", "form", "help", "fresh", "fix")
"""Options that every call has, or that go elsewhere."""


def command(verb: str) -> click.Command:
    """The verb itself."""
    found = import_module(f"senco_tui.cli.{verb.replace('-', '_')}").verb
    assert isinstance(found, click.Command)
    return found


def calls(folder: Path) -> Iterator[tuple[str, ...]]:
    """Every verb's calls: bare, with every option, in every form; what is written goes into `folder`."""
    for verb in (one for one in VERBS if one not in OF_NO_STORE):
        for name, one in _leaves(verb, command(verb)):
            yield from _calls(name, one, folder)


def _leaves(name: str, one: click.Command) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """The verb, or the verbs inside it: `import csv`, `import ctf`."""
    if not isinstance(one, click.Group):
        yield (name,), one
        return
    for inner in one.list_commands(click.Context(one)):
        found = one.get_command(click.Context(one), inner)
        if found is not None:
            yield (name, inner), found


def _calls(name: tuple[str, ...], one: click.Command, folder: Path) -> Iterator[tuple[str, ...]]:
    arguments = [a for p in one.params if isinstance(p, click.Argument) for a in _values(p, folder)[:1]]
    options = [p for p in one.params if isinstance(p, click.Option) and p.name not in LEFT_OUT]
    forms = [opt for p in one.params if p.name == "form" for opt in p.opts]
    for form in ((), *((opt,) for opt in forms)):
        yield (*name, *arguments, *form)
    for option in options:
        for value in [""] if option.is_flag else _values(option, folder):
            yield (*name, *arguments, option.opts[-1], *([value] if value else []))


def _values(one: click.Parameter, folder: Path) -> list[str]:
    if isinstance(one.type, click.Choice):
        return [str(choice) for choice in one.type.choices]
    if isinstance(one.type, click.Path | click.File):
        return [str(folder / f"{one.name}-{len(list(folder.iterdir()))}")]
    if isinstance(one.type, click.types.IntParamType):
        return ["30"]
    return [GIVEN.get(one.name or "", MARKUP)]
