"""The key sheet: one meaning a key everywhere, words for all, nothing irreversible on one key."""

from collections import Counter

import pytest

from senco_tui.tui.commands.command import SECTIONS, Command
from senco_tui.tui.commands.everywhere import EVERYWHERE


def test_ids_and_keys_are_given_once() -> None:
    ids = Counter(c.id for c in EVERYWHERE)
    keys = Counter(k for c in EVERYWHERE for k in c.keys)
    assert [one for one, n in [*ids.items(), *keys.items()] if n > 1] == []


@pytest.mark.parametrize("command", EVERYWHERE, ids=lambda c: c.id)
def test_every_command_has_words_a_section_and_a_docstring(command: type[Command]) -> None:
    assert command.words and not command.words.endswith(".")
    assert command.section in SECTIONS
    assert command.__doc__


PRODUCT = {
    "down": ("j", "down"),
    "up": ("k", "up"),
    "top": ("g g",),
    "end": ("G",),
    "half-down": ("ctrl+d",),
    "half-up": ("ctrl+u",),
    "open": ("enter",),
    "back": ("q", "escape"),
    "search": ("/",),
    "search-next": ("n",),
    "search-back": ("N",),
    "command": (":",),
    "palette": ("ctrl+p",),
    "help": ("?",),
    "pane": ("tab",),
    "edit": ("e",),
    "undo": ("u",),
    "redo": ("ctrl+r",),
    "copy": ("y",),
    "mark": ("m",),
    "go-to-mark": ("'",),
    "history": ("h",),
    "triage": ("T",),
}
"""The keys the product page promises."""


@pytest.mark.parametrize(("command", "keys"), PRODUCT.items())
def test_the_promised_keys_are_there(command: str, keys: tuple[str, ...]) -> None:
    bound = next(c.keys for c in EVERYWHERE if c.id == command)
    assert set(keys) <= set(bound)


def test_leaving_the_program_takes_more_than_one_plain_key() -> None:
    quit_keys = next(c.keys for c in EVERYWHERE if c.id == "quit")
    assert all(len(keys) > 1 for keys in quit_keys)
