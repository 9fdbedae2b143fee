"""Start and leave: the screen comes, the terminal is given back, and poor terminals are served or told."""

import re

import pytest

from tests.terminal.conftest import Open
from tests.terminal.terminals import CTRL_C, Terminal
from tests.terminal.walking import see_triage

pytestmark = [pytest.mark.xdist_group("terminal"), pytest.mark.promise(23)]

GIVEN_BACK = (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?2004l")
"""The old screen, the cursor, and plain pasting."""


def is_given_back(terminal: Terminal) -> bool:
    """Say whether the terminal was left as it was found, and a mouse never taken."""
    mouse = b"\x1b[?1000h" in terminal.raw
    return terminal.cooked and not mouse and all(terminal.raw.rfind(sequence) > 0 for sequence in GIVEN_BACK)


def test_triage_comes_first_and_q_gives_the_terminal_back(opened: Open) -> None:
    terminal = opened()
    see_triage(terminal)
    assert "nothing in breach" in terminal.text
    assert all(len(line) <= 80 for line in terminal.lines)
    terminal.type("q")
    assert terminal.wait_end() == 0
    assert is_given_back(terminal)


def test_ctrl_c_does_not_kill_it_or_ends_it_cleanly(opened: Open) -> None:
    terminal = opened()
    see_triage(terminal)
    terminal.type(CTRL_C)
    terminal.settle()
    terminal.type("q")
    assert terminal.wait_end() in (0, 130)
    assert is_given_back(terminal)


def test_a_dumb_terminal_is_told_so_and_left_alone(opened: Open) -> None:
    terminal = opened(TERM="dumb")
    assert terminal.wait_end() == 2
    assert "senco triage" in terminal.text
    assert b"\x1b" not in terminal.raw


@pytest.mark.parametrize("term", ["xterm", "linux", "screen", "tmux-256color", "vt100"])
def test_other_terminals_show_the_same_words(term: str, opened: Open) -> None:
    terminal = opened(TERM=term)
    see_triage(terminal)
    terminal.type("q")
    assert terminal.wait_end() == 0


def test_with_a_plain_locale_every_mark_is_plain_too(opened: Open) -> None:
    terminal = opened(without=("LANG",), LC_ALL="C")
    see_triage(terminal)
    terminal.type("q")
    assert terminal.wait_end() == 0
    assert terminal.raw.isascii()


def test_no_color_sends_no_colour_and_says_as_much(opened: Open) -> None:
    terminal = opened(NO_COLOR="1")
    see_triage(terminal)
    terminal.type("q")
    assert terminal.wait_end() == 0
    coloured = re.findall(rb"\x1b\[[0-9;]*\b(?:3[0-7]|4[0-7]|38|48|9[0-7]|10[0-7])\b[0-9;]*m", terminal.raw)
    assert not coloured


def test_what_is_no_store_is_said_and_nothing_is_drawn_over(opened: Open) -> None:
    terminal = opened(SENCO_STORE="/")
    assert terminal.wait_end() == 3
    assert "is no store" in terminal.text
