"""A dropped line or a kill: gone within two seconds, the words kept, and offered at the next visit."""

import signal
import sys
import time
from pathlib import Path

import pytest

from tests.pace import slowness, within
from tests.terminal.conftest import Open
from tests.terminal.terminals import Terminal
from tests.terminal.test_starting import is_given_back
from tests.terminal.walking import begin_amending, open_plan, see_triage

pytestmark = [pytest.mark.xdist_group("terminal"), pytest.mark.promise(22)]

SOON = 2.0
"""Seconds after a hang-up in which the program must be gone."""

HALF_A_SECOND_AND_A_LITTLE = 0.7
"""Seconds after which a kill may lose nothing of a triage under way."""


def in_the_middle_of_a_word(terminal: Terminal) -> None:
    """Type half a word into an outcome."""
    see_triage(terminal)
    open_plan(terminal)
    begin_amending(terminal)
    terminal.press(*" with a pictu")
    terminal.see("with a pictu")


def gone_soon(terminal: Terminal) -> int:
    """Wait for the end and hold it against the two seconds; the code it ended with."""
    with within(SOON):
        return terminal.wait_end()


def the_draft_is_offered(terminal: Terminal) -> None:
    """At the next visit the words are there, in the form they were typed into."""
    see_triage(terminal)
    terminal.see("draft")
    open_plan(terminal)
    begin_amending(terminal)
    terminal.see("with a pictu")


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM], ids=["hang-up", "terminated"])
def test_a_signal_in_the_middle_of_a_word(number: signal.Signals, opened: Open) -> None:
    terminal = opened()
    in_the_middle_of_a_word(terminal)
    terminal.signal(number)
    assert gone_soon(terminal) == 128 + number
    assert is_given_back(terminal)
    the_draft_is_offered(opened())


def test_the_line_is_cut_in_the_middle_of_a_word(opened: Open) -> None:
    terminal = opened()
    in_the_middle_of_a_word(terminal)
    terminal.hang_up()
    assert gone_soon(terminal) == HUNG_UP
    the_draft_is_offered(opened())


OF_ANOTHER_SESSION = """
import os, signal, sys
if os.fork() == 0:
    os.setsid()
    os.execv(sys.executable, [sys.executable, "-m", "senco_tui"])
signal.signal(signal.SIGHUP, signal.SIG_IGN)
status = os.wait()[1]
with open(sys.argv[1], "w") as file:
    file.write(str(os.waitstatus_to_exitcode(status)))
"""
"""Starts the program in a session of its own: the terminal is not its own, and no hang-up reaches it.

The code the program ends with is written into a file.
"""
HUNG_UP = 128 + signal.SIGHUP


def test_a_terminal_that_goes_without_a_signal(opened: Open, tmp_path: Path) -> None:
    ended = tmp_path / "ended"
    terminal = opened(sys.executable, "-c", OF_ANOTHER_SESSION, str(ended))
    in_the_middle_of_a_word(terminal)
    (pid,) = Path(f"/proc/{terminal.pid}/task/{terminal.pid}/children").read_text().split()
    with within(SOON):
        terminal.hang_up()
        while is_running(pid):
            time.sleep(0.02)
    terminal.wait_end()
    assert ended.read_text() == str(HUNG_UP)
    the_draft_is_offered(opened())


def is_running(pid: str) -> bool:
    """Whether a process is there and has not ended."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in ("Z", "X")
    except OSError:
        return False


def test_words_typed_for_a_question_are_kept_too(opened: Open) -> None:
    terminal = opened()
    see_triage(terminal)
    terminal.type("a")
    terminal.see("Action")
    terminal.press(*"ring the cli")
    terminal.see("ring the cli")
    terminal.signal(signal.SIGHUP)
    gone_soon(terminal)
    again = opened()
    see_triage(again)
    again.see("draft")
    again.type("a")
    again.see("ring the cli")


def test_a_kill_loses_half_a_second_at_most(opened: Open) -> None:
    terminal = opened()
    in_the_middle_of_a_word(terminal)
    time.sleep(HALF_A_SECOND_AND_A_LITTLE * slowness())
    terminal.signal(signal.SIGKILL)
    terminal.wait_end()
    the_draft_is_offered(opened())


def test_a_triage_cut_off_by_a_kill_is_offered_again(opened: Open) -> None:
    terminal = opened()
    see_triage(terminal)
    terminal.press("T")
    terminal.see("10 is breach and three chases")
    terminal.press("\r")
    terminal.see("60 min left")
    terminal.press("j")
    terminal.see("2 of ")
    time.sleep(HALF_A_SECOND_AND_A_LITTLE * slowness())
    terminal.signal(signal.SIGKILL)
    terminal.wait_end()
    again = opened()
    again.see("T goes on")
    again.press("T")
    again.see("the triage goes on: 0 of ")
    again.see("2 of ")
