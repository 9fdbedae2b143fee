"""The way in: what is asked before a verb, what happens without one, and how a real process ends."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from senco_tui import __version__
from senco_tui.cli import main
from tests.architecture.building import ROOT
from tests.cli.conftest import Screen, Told

Senco = Callable[..., Told]


def test_without_a_verb_the_screen_opens(
    senco: Senco, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main, "why_no_screen", lambda: None)
    screen.code = 3
    assert senco("--store", "office", "--today", "2026-11-16").code == 3
    assert senco("--plain-display").code == 3 and not screen.read_aloud
    assert screen.asked == [(Path("office"), date(2026, 11, 16), False), (None, None, True)]
    assert senco("--screen-reader").code == 3 and screen.read_aloud


def test_without_a_verb_or_a_terminal_a_sentence_and_2(senco: Senco, screen: Screen) -> None:
    told = senco()
    assert (told.code, told.out, screen.asked) == (2, "", [])
    assert "no terminal" in told.err


def test_a_verb_nobody_knows_is_answered_with_the_nearest(senco: Senco) -> None:
    told = senco("tirage")
    assert told.code == 2
    assert "triage" in told.err


def test_a_day_nobody_understands_is_refused(senco: Senco) -> None:
    told = senco("--today", "tomorrow", "list")
    assert told.code == 2
    assert "2026-11-16" in told.err


def test_help_names_every_verb_and_version_is_told(senco: Senco) -> None:
    help_ = senco("--help")
    assert help_.code == 0
    assert all(f"\n  {verb} " in help_.out for verb in main.senco.list_commands(None))  # type: ignore[arg-type]
    assert senco("--version").out == f"senco {__version__}\n"


def _process(*argv: str, **more: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "senco_tui", *argv],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        **more,  # type: ignore[call-overload]
    )


def test_a_real_process_without_a_terminal_ends_with_2() -> None:
    done = _process()
    assert done.returncode == 2
    assert done.stdout == ""
    assert "senco triage" in done.stderr


def test_a_pipe_that_closes_early_is_no_trouble() -> None:
    script = f"'{sys.executable}' -m senco_tui --help | head -1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert done.stdout.splitlines()[-1] == "0"
    assert done.stderr == ""
