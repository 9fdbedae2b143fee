"""What stands on the terminal before Textual is there, and how it is given back."""

import json
import os
import pty
import subprocess
import sys
import termios
from pathlib import Path

import pyte
import pytest

from senco_tui.desk.first_window import Window
from senco_tui.tui import early as room
from senco_tui.tui.early import Early, painted

WINDOW = Window((12, 2), 1, 0, [[("1;31", "TRIAGE"), ("", " as of")], [("7", "日本 q")]])

LIGHT = """
import json, os, sys
before = set(sys.modules)
import senco_tui.__main__ as door
from senco_tui.desk.first_window import Window, keep, looks
keep(sys.argv[1], looks(os.environ), Window((80, 1), 1, 0, [[("", "TRIAGE")]]))
os.get_terminal_size = lambda _: (80, 1)
from senco_tui.tui.early import Early
Early.paint = lambda early: print(json.dumps([sorted(set(sys.modules) - before), early.window.texts()]))
door.paint_early()
"""


def test_the_rows_stand_where_they_were_in_their_looks() -> None:
    screen = pyte.Screen(12, 2)
    pyte.Stream(screen).feed(painted(WINDOW))
    assert [row.rstrip() for row in screen.display] == ["TRIAGE as of", "日本 q"]
    assert screen.buffer[0][0].bold and screen.buffer[0][0].fg == "red" and not screen.buffer[0][7].bold
    assert screen.buffer[1][0].reverse


def test_nothing_is_loaded_before_the_rows_but_what_any_python_has(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    env = {**os.environ, "SENCO_STORE": str(tmp_path), "TERM": "xterm"}
    argv = [sys.executable, "-S", "-c", f"import sys; sys.path.insert(0, '.')\n{LIGHT}", str(tmp_path)]
    done = subprocess.run(argv, env=env, capture_output=True, text=True, check=True)
    loaded, texts = json.loads(done.stdout)
    assert texts == [["TRIAGE"], []]
    ours = {name for name in loaded if name.startswith("senco_tui")}
    rooms = {"", ".__main__", ".cli", ".cli.terminal", ".desk", ".desk.first_window", ".tui", ".tui.early"}
    assert ours == {f"senco_tui{room}" for room in rooms}
    assert set(loaded) - ours <= {"termios", "__future__", "signal", "enum", "types"}


def test_the_terminal_is_quiet_meanwhile_and_given_back_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    master, slave = pty.openpty()
    before = termios.tcgetattr(slave)
    monkeypatch.setattr(room.termios, "tcgetattr", lambda _, ask=termios.tcgetattr: ask(slave))
    monkeypatch.setattr(
        room.termios, "tcsetattr", lambda _, when, to, tell=termios.tcsetattr: tell(slave, when, to)
    )
    early = Early(WINDOW)
    early.paint()
    assert early.is_on
    assert not termios.tcgetattr(slave)[3] & (termios.ECHO | termios.ICANON)
    early.give_back()
    assert not early.is_on
    assert termios.tcgetattr(slave) == before
    early.give_back()
    os.close(master), os.close(slave)


def test_once_handed_over_it_is_somebody_elses(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    early = Early(WINDOW)
    early.before = ["as it was"]
    assert early.hand_over() == ["as it was"]
    early.give_back()
    assert capsys.readouterr().err == ""
