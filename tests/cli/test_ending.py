"""Every ending is a sentence and an exit code; the program's own failure tells nothing about a pupil."""

import click
import pytest

from senco_tui.cli.ending import BROKEN, ended_by
from senco_tui.cli.visit import leave, wrong
from senco_tui.settings import SettingTrouble


class Trouble(Exception):
    """An exception that carries its own words, as the desk's do."""

    sentence = "This folder is no store."
    advice = "Try senco demo."


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (leave(4), 4, ""),
        (wrong("There is no document plna.", "plna", ("plan",)), 2, "Did you mean plan?"),
        (KeyboardInterrupt(), 130, "Interrupted"),
        (click.Abort(), 130, "Interrupted"),
        (Trouble(), 3, "This folder is no store. Try senco demo."),
        (SettingTrouble("“soon” is no day; write it as 2026-11-16"), 2, "“soon” is no day"),
        (PermissionError(13, "Permission denied", "plan.md"), 3, "Permission denied: plan.md"),
    ],
)
def test_endings(error: BaseException, code: int, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert ended_by(error) == code
    told = capsys.readouterr()
    assert told.out == ""
    assert words in told.err


def test_the_programs_own_failure_names_places_and_no_values(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        int("Ada Okafor")
    except ValueError as error:
        assert ended_by(error) == BROKEN
    told = capsys.readouterr().err
    assert "ValueError" in told
    assert "test_ending.py" in told
    assert "Ada" not in told


def test_what_was_typed_passes_the_gate(capsys: pytest.CaptureFixture[str]) -> None:
    ended_by(wrong("There is no case \x1b[2J."))
    assert "\x1b" not in capsys.readouterr().err
