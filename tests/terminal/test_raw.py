"""What leaves the process while the hostile pupil is read, byte by byte: Textual's own sequences only."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hostile.pupil import CASE, hostile_store
from tests.terminal.conftest import Open
from tests.terminal.terminals import ENTER, Terminal

pytestmark = [pytest.mark.xdist_group("terminal"), pytest.mark.promise(20)]

OWN = re.compile(
    r"\x1b\[[0-9;:]*m"  # colours
    r"|\x1b\[[0-9;]*[HJKABCDrX]|\x1bM"  # the cursor goes somewhere, lines are wiped or scrolled
    r"|\x1b\[\?(?:1049|1000|1002|1003|1004|1006|1015|1016|2004|2026|2048|25|7)[hl]"  # modes of the screen
    r"|\x1b\[\?(?:2026|2048)\$p|\x1b\[[<>=][0-9;]*u|\x1b\[\?u|\x1b\[c|\x1b\[6n|\x1b\[1[48]t"  # questions
    r"|\x1b\]22;\w*\x07"  # the pointer's shape
)
"""Every sequence the screen is drawn with."""

UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hostile store, made once."""
    return hostile_store(tmp_path_factory.mktemp("hostile"))


@pytest.fixture
def hostile(made: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(made, tmp_path / "hostile", symlinks=True))


def strange(raw: bytes) -> list[str]:
    """Characters that act, and are in no sequence of the screen's own."""
    return UNSEEN.findall(OWN.sub("", raw.decode("utf-8")))


def hear_out(terminal: Terminal) -> None:
    """Wait until nothing more is written; the emulator could not show all of it."""
    before = -1
    while len(terminal.raw) != before:
        before = len(terminal.raw)
        terminal.listen(0.2)


def visits(terminal: Terminal) -> Iterator[str]:
    """Look at most of what there is, a key or two at a time."""
    terminal.see("TRIAGE")
    terminal.see("quit, ")
    yield "triage"
    for keys in ("x", "q", "h", "=", "q", "!", "q", "C", "q", ENTER, *"12345678", "?", "q", "n", "\x1b", ":"):
        terminal.type(keys)
        hear_out(terminal)
        yield keys
    terminal.type(f"{CASE}{ENTER}")
    hear_out(terminal)
    yield "opened by name"


def test_nothing_a_file_holds_reaches_the_terminal_as_a_command(hostile: Path, opened: Open) -> None:
    terminal = opened(SENCO_STORE=str(hostile))
    for where in visits(terminal):
        assert strange(terminal.raw) == [], where
    terminal.type("\x11")
    assert terminal.wait_end() == 0
    assert strange(terminal.raw) == []
    assert not re.search(rb"\x1b\](?!22;)", terminal.raw), "a title, or the clipboard"
    assert b"[@click=app.quit]" in terminal.raw


def test_the_window_of_last_time_is_harmless_too_and_gone_once_privacy_is_on(
    hostile: Path, opened: Open
) -> None:
    for keys in ("q", "q", "X"):
        terminal = opened(SENCO_STORE=str(hostile))
        terminal.see("TRIAGE  wk")
        hear_out(terminal)
        assert strange(terminal.raw) == []
        terminal.type(keys)
        hear_out(terminal)
        terminal.type("\x11")
        assert terminal.wait_end() == 0
    private = opened(SENCO_STORE=str(hostile))
    private.see("PRIVACY")
    hear_out(private)
    assert b"Okafor" not in private.raw


def test_the_process_is_called_by_no_name(hostile: Path, opened: Open) -> None:
    terminal = opened(SENCO_STORE=str(hostile))
    terminal.see("quit, ")
    terminal.type(ENTER)
    terminal.see(r"1 Overview")
    told = Path(f"/proc/{terminal.pid}/cmdline").read_text() + Path(f"/proc/{terminal.pid}/comm").read_text()
    assert "senco_tui" in told and "quit" not in told and CASE not in told
