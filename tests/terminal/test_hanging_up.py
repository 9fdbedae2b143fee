"""A dropped line or a kill: gone within two seconds, the words kept, and offered at the next visit."""

import signal
import time

import pytest

from tests.terminal.conftest import Open
from tests.terminal.terminals import Terminal
from tests.terminal.walking import begin_amending, open_plan, see_triage

pytestmark = pytest.mark.xdist_group("terminal")

SOON = 2.0
"""Seconds after a hang-up in which the program must be gone."""


def in_the_middle_of_a_word(terminal: Terminal) -> None:
    """Type half a word into an outcome."""
    see_triage(terminal)
    open_plan(terminal)
    begin_amending(terminal)
    terminal.press(*" with a pictu")
    terminal.see("with a pictu")


def gone_soon(terminal: Terminal) -> None:
    """Wait for the end and hold it against the two seconds."""
    since = time.monotonic()
    terminal.wait_end(10)
    assert time.monotonic() - since < SOON


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
    gone_soon(terminal)
    assert b"\x1b[?1049l" in terminal.raw
    the_draft_is_offered(opened())


def test_the_line_is_cut_in_the_middle_of_a_word(opened: Open) -> None:
    terminal = opened()
    in_the_middle_of_a_word(terminal)
    terminal.hang_up()
    gone_soon(terminal)
    the_draft_is_offered(opened())


def test_a_kill_loses_half_a_second_at_most(opened: Open) -> None:
    terminal = opened()
    in_the_middle_of_a_word(terminal)
    time.sleep(1.0)
    terminal.signal(signal.SIGKILL)
    terminal.wait_end()
    the_draft_is_offered(opened())
