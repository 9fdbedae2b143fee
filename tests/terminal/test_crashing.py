"""A fault of the program, wherever it strikes: nobody is named, the terminal given back, words kept."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.terminal.conftest import Open
from tests.terminal.terminals import Terminal
from tests.terminal.test_hanging_up import in_the_middle_of_a_word, the_draft_is_offered
from tests.terminal.test_starting import is_given_back

pytestmark = [pytest.mark.xdist_group("terminal"), pytest.mark.promise(20)]

SECRET = "Okafor"
FAULTY = """
import asyncio, os, sys, threading

flag, where = sys.argv.pop(1), sys.argv.pop(1)

def fails():
    if os.path.exists(flag):
        raise ValueError("Ada Okafor, born 4 March")

def failing(owner, name):
    before = getattr(owner, name)
    def either(*given, **named):
        fails()
        return before(*given, **named)
    setattr(owner, name, either)

def in_a_widget():
    from senco_tui.tui.widgets.banner import Banner
    failing(Banner, "render_line")

def in_a_worker():
    from senco_tui.tui.app import Senco
    failing(Senco, "look_later")

def in_a_desk_thread():
    from senco_tui.tui.door import Door
    failing(Door, "read_office")

def in_a_verb():
    from senco_tui.desk import reading
    failing(reading, "read_office")

def beside():
    from senco_tui.tui.stories import looking
    before = looking.look
    async def look(app):
        if os.path.exists(flag):
            threading.Thread(target=fails).start()
            asyncio.get_running_loop().create_task(asyncio.to_thread(fails))
        await before(app)
    looking.look = look

globals()[where]()
from senco_tui.__main__ import main
main()
"""
"""The program with a fault that strikes, naming a pupil, once the file it is told of is there."""


def strike(terminal: Terminal, flag: Path) -> bytes:
    """Let the fault strike, wait for the end; what was written since."""
    before = len(terminal.raw)
    flag.touch()
    terminal.resize(25, 90)
    assert terminal.wait_end(10) == 70
    return terminal.raw[before:].rpartition(b"\x1b[?1049l")[2]


def log_of(home: str) -> Path:
    """The only log there is."""
    (found,) = Path(home).rglob("*.log")
    return found


@pytest.mark.parametrize("where", ["in_a_widget", "in_a_worker", "in_a_desk_thread"])
def test_on_the_screen(where: str, opened: Open, tmp_path: Path, environment: dict[str, str]) -> None:
    flag = tmp_path / "flag"
    terminal = opened(sys.executable, "-c", FAULTY, str(flag), where)
    in_the_middle_of_a_word(terminal)
    said = strike(terminal, flag).decode()
    assert is_given_back(terminal)
    assert "senco stopped: a fault in the program (ValueError" in said and "Fault " in said
    assert SECRET not in said and "Traceback" not in said
    log = log_of(environment["HOME"])
    assert log.stat().st_mode & 0o777 == 0o600
    assert "ValueError" in log.read_text() and SECRET not in log.read_text()
    the_draft_is_offered(opened())


def test_beside_it_nothing_is_printed_over_the_screen(
    opened: Open, tmp_path: Path, environment: dict[str, str]
) -> None:
    flag = tmp_path / "flag"
    terminal = opened(sys.executable, "-c", FAULTY, str(flag), "beside")
    in_the_middle_of_a_word(terminal)
    flag.touch()
    terminal.settle(2.5, 4)
    terminal.see("with a pictu")
    flag.unlink()
    assert b"born 4 March" not in terminal.raw and b"Traceback" not in terminal.raw
    assert SECRET not in log_of(environment["HOME"]).read_text()


def test_in_a_verb(tmp_path: Path, environment: dict[str, str]) -> None:
    flag = tmp_path / "flag"
    flag.touch()
    asked = (sys.executable, "-c", FAULTY, str(flag), "in_a_verb", "list")
    done = subprocess.run(asked, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 70 and done.stdout == ""
    assert "ValueError" in done.stderr and "Fault " in done.stderr
    assert SECRET not in done.stderr and "Traceback" not in done.stderr
    assert log_of(environment["HOME"]).stat().st_mode & 0o777 == 0o600
