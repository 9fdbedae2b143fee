"""Every key stands under its section with what it does, and why it is off."""

from senco_tui.tui.presenting.help import Key, help_lines
from senco_tui.tui.presenting.line import width_of

KEYS = [
    Key("caseload", "f", "show only those that hold some words"),
    Key("Move", "j ↓", "down"),
    Key("Write", "u", "undo the last recorded act", "read-only: a merge is under way"),
]


def test_the_views_own_keys_come_first_under_its_name() -> None:
    told = [line.text for line in help_lines("caseload", KEYS, 80)]
    assert told[0] == "In caseload"
    assert told[1].split() == ["f", "show", "only", "those", "that", "hold", "some", "words"]
    assert told[2:4] == ["", "Move"]


def test_a_command_that_is_off_says_why_and_is_quiet() -> None:
    line = help_lines("caseload", KEYS, 100)[-1]
    assert "off: read-only: a merge is under way" in line.text
    assert line.spans[1].style == "dim"


def test_it_wraps_on_a_narrow_screen() -> None:
    assert all(width_of(line.text) <= 44 for line in help_lines("caseload", KEYS, 44))
