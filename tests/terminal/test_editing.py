"""A change by key, an editor, a stop and a resume: on a real terminal, down to the commit."""

import os
import signal
import subprocess
from pathlib import Path

import pytest

from tests.terminal.conftest import SENCO, Open
from tests.terminal.terminals import CTRL_Z, ENTER
from tests.terminal.walking import SAVE, begin_amending, open_plan, see_triage

pytestmark = pytest.mark.xdist_group("terminal")


def last_commit(office: Path) -> str:
    """The newest commit's whole message."""
    asked = ("git", "-C", str(office), "-c", f"safe.directory={office}", "log", "-1", "--format=%B")
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout


def child_of(pid: int) -> int:
    """The process a shell is running."""
    listed = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return int(listed[0])


def test_an_outcome_amended_by_key_is_a_commit(office: Path, opened: Open) -> None:
    terminal = opened()
    see_triage(terminal)
    open_plan(terminal)
    begin_amending(terminal)
    terminal.press(*" slowly")
    terminal.type(SAVE)
    terminal.see(r"Recorded [0-9a-f]{7}: P24-001 plan: outcome o1 reworded")
    assert last_commit(office).startswith("P24-001 plan: outcome o1 reworded\n")
    plan = (office / "pupils/P24/P24-001/plan.md").read_text()
    assert "    text: Reads a page aloud to an adult slowly\n" in plan


def test_ones_own_editor_gets_the_terminal_and_gives_it_back(
    office: Path, tmp_path: Path, opened: Open
) -> None:
    editor = tmp_path / "editor"
    editor.write_text(
        "#!/bin/sh\nprintf 'EDITING '; read -r line </dev/tty\nsed -i 's/40 words/50 words/' \"$1\"\n"
    )
    editor.chmod(0o755)
    terminal = opened(EDITOR=str(editor))
    see_triage(terminal)
    open_plan(terminal)
    terminal.type("e")
    terminal.see("EDITING")
    terminal.type(ENTER)
    terminal.see("Why")
    terminal.type(f"She is nearly there.{ENTER}")
    terminal.see("Recorded")
    assert "She is nearly there." in last_commit(office)
    terminal.type("q")
    see_triage(terminal)


@pytest.mark.promise(23)
@pytest.mark.parametrize("way", ["by key", "by signal"])
def test_stopped_and_resumed(way: str, opened: Open) -> None:
    shell = opened("bash", "--norc", "--noprofile", "-i", PS1="shell> ")
    shell.see("shell>")
    shell.type(" ".join(SENCO) + ENTER)
    see_triage(shell)
    if way == "by key":
        shell.type(CTRL_Z)
    else:
        os.kill(child_of(shell.pid), signal.SIGTSTP)
    shell.see("Stopped")
    stopped = len(shell.raw)
    shell.type(f"fg{ENTER}")
    shell.until(lambda _: b"\x1b[?1049h" in shell.raw[stopped:], "the screen drawn again")
    shell.settle()
    see_triage(shell)
    resumed = len(shell.raw)
    shell.type("q")
    shell.until(lambda _: b"shell> " in shell.raw[resumed:], "the shell again")
    shell.type(f"echo left $?{ENTER}")
    shell.see("left 0")


@pytest.mark.promise(23)
def test_ctrl_z_where_no_shell_could_bring_it_back_does_nothing(opened: Open) -> None:
    terminal = opened()
    see_triage(terminal)
    terminal.type(CTRL_Z)
    terminal.settle()
    see_triage(terminal)
    terminal.type("q")
    assert terminal.wait_end() == 0
