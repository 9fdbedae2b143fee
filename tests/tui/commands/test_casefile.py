"""The case file's commands: nine numbers, and reasons why a key is off."""

from types import SimpleNamespace
from typing import Any

from senco_tui.tui.commands.casefile import CASEFILE, AmendTheOutcome, NextPupil, ShowTab
from senco_tui.tui.commands.keys import Fired, Keys


def test_every_number_is_a_tab_and_no_count() -> None:
    keys = Keys(command() for command in CASEFILE)
    for number in "123456789":
        fired = keys.press(number)
        assert isinstance(fired, Fired)
        assert isinstance(fired.commands[0], ShowTab)
        assert str(fired.commands[0].number) == number


def test_ids_and_keys_are_each_used_once() -> None:
    ids = [c.id for c in CASEFILE]
    keys = [k for c in CASEFILE for k in c.keys]
    assert len(ids) == len(set(ids))
    assert len(keys) == len(set(keys))
    assert all(c.words for c in CASEFILE)


def test_a_tab_that_is_not_there_is_off() -> None:
    view: Any = SimpleNamespace(tab_count=6)
    host: Any = None
    found = {c.number: c for c in CASEFILE if issubclass(c, ShowTab)}
    assert found[6]().why_off(host, view) is None
    assert found[7]().why_off(host, view) == "there are 6 tabs here"


def test_nothing_is_amended_where_nothing_can_be_recorded() -> None:
    view: Any = SimpleNamespace(why_nothing=lambda: "no outcome")
    host: Any = SimpleNamespace(read_only="the branch is detached")
    assert AmendTheOutcome().why_off(host, view) == "the branch is detached"
    host.read_only = None
    assert AmendTheOutcome().why_off(host, view) == "no outcome"


def test_the_end_of_the_list_is_said() -> None:
    said: list[str] = []
    host: Any = SimpleNamespace(say=lambda words, tone: said.append(words))
    view: Any = SimpleNamespace(neighbour=lambda step: False)
    NextPupil().run(host, view, None, None)
    assert said == ["that was the last of the list"]
