"""A whole visit as it is made at work: by ssh into tmux at 80×24, the line dropping amid a word."""

import shlex
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.terminal.conftest import SENCO
from tests.terminal.sshd import Server, lacking, program, serving
from tests.terminal.terminals import ENTER, Terminal
from tests.terminal.walking import SAVE, begin_amending, open_plan, see_triage

MISSING = lacking()
pytestmark = [
    pytest.mark.xdist_group("terminal"),
    pytest.mark.promise(22),
    pytest.mark.skipif(MISSING is not None, reason=f"no visit by ssh was made: {MISSING}"),
]

Arrive = Callable[[], Terminal]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """An ssh server on this machine."""
    folder = tmp_path / "ssh"
    folder.mkdir(mode=0o700)
    with serving(folder) as up:
        yield up


@pytest.fixture
def tmux(tmp_path: Path, environment: dict[str, str]) -> Iterator[Callable[..., str]]:
    """Give a command to this test's own tmux; it is ended with the test."""
    socket = tmp_path / "tmux"

    def tell(*words: str) -> str:
        asked = (program("tmux") or "", "-S", str(socket), "-f", "/dev/null", *words)
        done = subprocess.run(asked, env=environment, capture_output=True, text=True, check=False)
        return done.stdout

    yield tell
    tell("kill-server")


@pytest.fixture
def arrive(server: Server, tmp_path: Path, environment: dict[str, str]) -> Iterator[Arrive]:
    """Log in by ssh, into the tmux session that is there or a new one with the program in it."""
    with ExitStack() as lines:

        def login() -> Terminal:
            settings = [f"{name}={value}" for name, value in environment.items() if name != "TERM"]
            senco = shlex.join(("env", *settings, *SENCO))
            tmux = (program("tmux") or "", "-S", str(tmp_path / "tmux"), "-f", "/dev/null")
            inside = shlex.join(("env", *settings, *tmux, "new-session", "-A", "-s", "office", senco))
            return lines.enter_context(Terminal((*server.login, inside), environment, (24, 80)))

        yield login


def log(office: Path, count: int) -> list[str]:
    """The first lines of the newest commits."""
    asked = ("git", "-C", str(office), "-c", f"safe.directory={office}", "log", f"-{count}", "--format=%s")
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.splitlines()


def test_a_whole_visit(arrive: Arrive, tmux: Callable[..., str], office: Path) -> None:
    line = arrive()

    # Open, and triage a row: what is behind it, then the pupil.
    see_triage(line)
    open_plan(line)

    # Amend an outcome.
    begin_amending(line)
    line.press(*" slowly")
    line.type(SAVE)
    line.see(r"Recorded [0-9a-f]{7}: P24-001 plan: outcome o1 reworded")
    assert log(office, 1) == ["P24-001 plan: outcome o1 reworded"]

    # Read its history, and undo.
    line.type("h")
    line.see("History of Okafor, Ada")
    line.see("• outcome o1 reworded")
    line.see("~ Reads a page aloud to an adult slowly")
    line.type("q")
    line.see(r"\[3 Plan\]")
    line.type("u")
    line.see(r"Undo [0-9a-f]{7}: P24-001 plan: outcome o1 reworded\?")
    line.type("y")
    line.see(r"undid [0-9a-f]{7}")
    assert log(office, 1)[0].startswith("P24-001 plan: undid ")

    # The line drops in the middle of a word: tmux keeps the program, the word stands where it was.
    begin_amending(line)
    line.press(*" with a pictu")
    line.see("with a pictu")
    line.hang_up()
    line = arrive()
    line.see("with a pictu")

    # The machine goes down: tmux and the program are told to go, and the draft waits at the next visit.
    tmux("kill-server")
    line.wait_end(10)
    line = arrive()
    see_triage(line)
    line.see("draft")
    open_plan(line)
    begin_amending(line)
    line.see("with a pictu")
    assert len(log(office, 10)) == 6


def test_tmux_at_eighty_by_twenty_four(arrive: Arrive, tmux: Callable[..., str]) -> None:
    line = arrive()
    see_triage(line)
    shown = tmux("capture-pane", "-p", "-t", "office").splitlines()
    assert shown[0].startswith("TRIAGE")
    assert max(map(len, shown)) <= 80
    line.type("?")
    line.see("KEYS")
    line.type("q")
    see_triage(line)
    line.type(f"q{ENTER}")
    line.wait_end(10)
