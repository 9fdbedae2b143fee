"""A look at the machine says what is wrong and which command mends it."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from senco_tui.desk import machine
from senco_tui.desk.finding import Finding
from senco_tui.desk.machine import look_at_machine
from senco_tui.history.trouble import HistoryTrouble

NOON = datetime(2026, 11, 16, 12, 0, tzinfo=UTC)
HERE = {"PATH": "/usr/bin:/bin", "EDITOR": "sh", "TERM": "xterm-256color"}


def found(now: datetime = NOON, **environ: str) -> dict[str, Finding]:
    """Everything looked at, by name."""
    return {one.name: one for one in look_at_machine(now, {**HERE, **environ})}


def test_this_machine_can_run_it() -> None:
    looked = found()
    assert list(looked) == ["python", "libyaml", "git", "clock", "terminal", "letters", "editor"]
    assert all(looked[name].well for name in ("python", "libyaml", "git", "clock", "editor"))


def test_a_clock_years_behind_is_not_well() -> None:
    looked = found(datetime(1970, 1, 1, tzinfo=UTC))
    assert not looked["clock"].well
    assert looked["clock"].mend


def test_an_editor_that_is_not_there_is_not_well() -> None:
    assert "no-such-editor" in found(EDITOR="no-such-editor")["editor"].sentence


def _no_git() -> str:
    raise HistoryTrouble("git is not installed on this machine")


def _old_git(monkeypatch: pytest.MonkeyPatch) -> Callable[[], str]:
    monkeypatch.setattr(machine, "git_version", lambda: "git version 2.30.2")
    return lambda: "/usr/bin/git"


def test_without_git_nothing_can_be_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "git_program", _no_git)
    assert found()["git"].mend == "apt-get install git"


def test_a_git_too_old_to_sync_is_not_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "git_program", _old_git(monkeypatch))
    assert "2.30.2 cannot" in found()["git"].sentence


def test_yaml_without_its_c_reader_is_not_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "find_spec", lambda name: None)
    assert not found()["libyaml"].well
