"""Only what differs is sent, and a real terminal, tmux and screen show the same as if all were sent."""

import shlex
import shutil
import time
from pathlib import Path

import pytest

from tests.terminal.conftest import SENCO, Open
from tests.terminal.terminals import CTRL_Z, ENTER, Terminal
from tests.terminal.walking import see_triage
from tests.tui.display.screens import as_seen

pytestmark = pytest.mark.xdist_group("terminal")

WALK = ("j", "G", "g", "g", ENTER, "3", "q", "C", "j", "j", "\x04", "q", "?", "q", "h", "q", ":", "\x1b", "j")
"""Keys through the views: a list, a pupil, tabs, the caseload, the help, the history, a question."""
PLAIN = (*SENCO, "--plain-display")


def _cells(terminal: Terminal) -> list[list[object]]:
    screen = terminal._screen
    return [[as_seen(screen.buffer[y][x]) for x in range(screen.columns)] for y in range(screen.lines)]


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


def _inside(multiplexer: str, here: Path, name: str, command: tuple[str, ...]) -> tuple[str, ...]:
    """A command inside a tmux or screen of its own, which fills the terminal."""
    if multiplexer == "screen":
        return ("screen", "-c", "/dev/null", "-U", *command)
    (here / "tmux.conf").write_text("set -g status off\nset -g default-terminal tmux-256color\n")
    return ("tmux", "-f", str(here / "tmux.conf"), "-S", str(here / name), "new-session", shlex.join(command))


@pytest.mark.parametrize("multiplexer", ["tmux", "screen"])
def test_inside_a_multiplexer_it_is_the_same(multiplexer: str, opened: Open, tmp_path: Path) -> None:
    if not shutil.which(multiplexer):
        pytest.skip(f"{multiplexer} is not installed")
    sessions = tmp_path / "screens"
    sessions.mkdir(mode=0o700)
    both = [
        opened(*_inside(multiplexer, tmp_path, name, command), SCREENDIR=str(sessions))
        for name, command in (("ours", SENCO), ("theirs", PLAIN))
    ]
    for terminal in both:
        see_triage(terminal)
    for key in ("", "j", "j", "G", ENTER, "q", "C", "j", "\x04", "q"):
        for terminal in both:
            terminal.type(key)
        end = time.monotonic() + 15
        while True:
            for terminal in both:
                terminal.settle(0.2)
            if _cells(both[0]) == _cells(both[1]) or time.monotonic() > end:
                break
        assert both[0].text == both[1].text, key
        assert _cells(both[0]) == _cells(both[1]), key
    for terminal in both:
        terminal.type("qq")
        terminal.wait_end(10)
