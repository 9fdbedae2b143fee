"""For a screen reader the terminal's own cursor is to be seen, and stands where the keys go."""

import pytest

from tests.terminal.conftest import SENCO, Open
from tests.terminal.terminals import ESCAPE, Terminal

pytestmark = [pytest.mark.xdist_group("terminal"), pytest.mark.promise(23)]


def before_the_cursor(terminal: Terminal) -> tuple[str, str]:
    """The row above the terminal's cursor, and its own row as far as the cursor; the cursor is visible."""
    terminal.settle(0.3)
    cursor = terminal._screen.cursor
    assert not cursor.hidden
    rows = terminal._screen.display
    return rows[cursor.y - 1].strip(), rows[cursor.y][: cursor.x].strip()


@pytest.mark.parametrize("asked", ["option", "environment"])
def test_the_cursor_follows_the_keys(asked: str, opened: Open) -> None:
    reader = {} if asked == "option" else {"SENCO_SCREEN_READER": "1"}
    terminal = opened(*SENCO, *(["--screen-reader"] if asked == "option" else []), **reader)
    terminal.see("Okafor, Ada. Year 4, K")
    terminal.type("j")
    before_the_cursor(terminal)
    row = terminal.lines[terminal._screen.cursor.y]
    assert terminal._screen.cursor.x == 0 and row.count(". ") >= 2, terminal.text
    terminal.type("/")
    terminal.see("Search for")
    terminal.type("okafor")
    terminal.see("okafor")
    assert before_the_cursor(terminal) == ("Search for", "okafor")
    terminal.type("\r")
    terminal.see_no_more("Search for")
    if asked == "option":
        terminal.press(ESCAPE, "\r", pause=0.3)
        terminal.see("Ada Okafor")
        terminal.press("3", "j", "i", pause=0.3)
        terminal.see("Amend outcome o1")
        label, words = before_the_cursor(terminal)
        assert label == "outcome" and words in terminal.text and len(words) > 10, (label, words)
