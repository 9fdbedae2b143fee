"""Only what differs is sent, and a real terminal, tmux and screen show the same as if all were sent."""

import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.architecture.building import ROOT
from tests.terminal.conftest import SENCO, Open
from tests.terminal.terminals import CTRL_Z, ENTER, Terminal
from tests.terminal.walking import see_triage

pytestmark = pytest.mark.xdist_group("terminal")

WALK = ("j", "G", "g", "g", ENTER, "3", "q", "C", "j", "j", "\x04", "q", "?", "q", "h", "q", ":", "\x1b", "j")
"""Keys through the views: a list, a pupil, tabs, the caseload, the help, the history, a question."""
PLAIN = (*SENCO, "--plain-display")


def _cells(terminal: Terminal) -> list[list[object]]:
    screen = terminal._screen
    return [[screen.buffer[y][x] for x in range(screen.columns)] for y in range(screen.lines)]


def test_every_cell_is_as_in_the_plain_display_and_few_are_sent(opened: Open) -> None:
    sparing, plain = opened(), opened(*PLAIN)
    for terminal in (sparing, plain):
        see_triage(terminal)
        terminal.settle(0.4)
    start = [len(terminal.raw) for terminal in (sparing, plain)]
    for key in WALK:
        for terminal in (sparing, plain):
            terminal.type(key)
        end = time.monotonic() + 15
        while sparing.settle(0.2) != plain.settle(0.2) and time.monotonic() < end:
            pass
        assert sparing.text == plain.text, key
        assert _cells(sparing) == _cells(plain), key
    ours, theirs = (len(t.raw) - n for t, n in zip((sparing, plain), start, strict=True))
    assert ours < theirs / 2


def test_the_screen_is_whole_again_whatever_was_written_over_it(opened: Open) -> None:
    terminal = opened("bash", "--norc", "--noprofile", "-i", PS1="shell> ")
    terminal.see("shell>")
    terminal.type(" ".join(SENCO) + ENTER)
    see_triage(terminal)
    before = terminal.settle(0.4)
    terminal.type(CTRL_Z)
    terminal.see("Stopped")
    terminal.type(f"clear; fg{ENTER}")
    terminal.until(lambda text: text == before, "the screen as it was, after a stop")
    terminal._stream.feed(b"\x1b[5;1Hwall: the machine goes down")
    terminal.type("\x0c")
    terminal.until(lambda text: text == before, "the screen as it was, drawn afresh")
    for size in ((30, 100), (12, 50), (24, 80)):
        terminal.resize(*size)
        terminal.settle(0.2)
    terminal.until(lambda text: text == before, "the screen as it was, in its old size")
    assert terminal.raw.count(b"wall") == 0


@pytest.fixture
def multiplexed(
    environment: dict[str, str], tmp_path: Path
) -> Iterator[Callable[[str, str], Callable[..., str]]]:
    """Open two windows of a tmux or screen of one's own; each answers keys with what it shows."""
    socket = tmp_path / "socket"

    def tmux(*argv: str) -> str:
        done = subprocess.run(
            ["tmux", "-f", "/dev/null", "-S", str(socket), *argv],
            env=environment,
            capture_output=True,
            text=True,
        )
        return done.stdout

    def window(name: str, command: str) -> Callable[..., str]:
        tmux("new-session", "-d", "-s", name, "-x", "80", "-y", "24", "-c", str(ROOT), command)

        def pressed(*keys: str) -> str:
            for key in keys:
                tmux("send-keys", "-t", name, key)
            return tmux("capture-pane", "-e", "-p", "-t", name)

        return pressed

    yield window
    tmux("kill-server")


def _alike(one: Callable[..., str], other: Callable[..., str], seconds: float = 15) -> bool:
    """Wait until both show the same, and have shown it for a moment."""
    end, since, last = time.monotonic() + seconds, time.monotonic(), ""
    while time.monotonic() < end:
        ours, theirs = one(), other()
        if ours != theirs or ours != last or "help" not in ours:
            since, last = time.monotonic(), ours
        elif time.monotonic() - since > 0.3:
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize("inside", ["tmux", "screen"])
def test_inside_a_multiplexer_it_is_the_same(
    inside: str, multiplexed: Callable[[str, str], Callable[..., str]]
) -> None:
    if not shutil.which("tmux") or not shutil.which(inside):
        pytest.skip(f"{inside} is not installed")
    through = {"tmux": "", "screen": "screen -c /dev/null "}[inside]
    ours = multiplexed("ours", through + shlex.join((sys.executable, "-m", "senco_tui")))
    theirs = multiplexed(
        "theirs", through + shlex.join((sys.executable, "-m", "senco_tui", "--plain-display"))
    )
    assert _alike(ours, theirs)
    for keys in (("j", "j"), ("G",), ("Enter",), ("q",), ("C", "j", "j"), ("C-d",), ("q",)):
        ours(*keys), theirs(*keys)
        assert _alike(ours, theirs), f"{keys}\n{ours()}\n{theirs()}"
