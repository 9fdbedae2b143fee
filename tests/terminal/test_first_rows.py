"""The second visit shows the rows of the first before Textual is loaded, and goes on from there."""

import os
from pathlib import Path

import pytest

from tests.terminal.conftest import Open
from tests.terminal.terminals import Terminal
from tests.terminal.test_display import PLAIN, _cells
from tests.terminal.walking import see_triage

pytestmark = pytest.mark.xdist_group("terminal")

WINDOW = ".git/senco.window"


def _kept(office: Path) -> bool:
    return (office / WINDOW).exists()


def _visited(opened: Open, office: Path) -> Terminal:
    """A first visit, left again."""
    terminal = opened()
    see_triage(terminal)
    terminal.until(lambda _: _kept(office), "the window to be kept")
    terminal.type("q")
    assert terminal.wait_end() == 0
    return terminal


def test_the_rows_are_there_at_once_and_stay_until_the_real_ones_come(opened: Open, office: Path) -> None:
    _visited(opened, office)
    terminal = opened()
    seen: list[tuple[str, ...]] = []
    handed, early = 0, b""
    while not any("wk " in line for line in terminal.lines[:1]):
        before = terminal.raw
        terminal.listen(0.01)
        if terminal.raw != before:
            seen.append(tuple(terminal.lines))
            if b"\x1b[?1004h" not in terminal.raw:
                early, handed = terminal.raw, len(seen)
    assert early.startswith(b"\x1b[?1049h") and terminal.raw.count(b"\x1b[?1049h") == 1
    assert "as of" in seen[0][0] and "reading the case files" in seen[0][0]
    first = seen[handed - 1]
    assert all(lines == first for lines in seen[handed:-1] if "as of" in lines[0]), "nothing moved meanwhile"
    assert any("Novak" in line or "Price" in line for line in first)
    terminal.type("q")
    assert terminal.wait_end() == 0
    assert b"\x1b[?1049l" in terminal.raw


def test_what_is_handed_over_is_what_textual_would_draw(opened: Open, office: Path) -> None:
    """Until the real rows come nothing need be sent, for Textual's own first frame is the early one."""
    _visited(opened, office)
    terminal = opened()
    terminal.until(lambda _: b"\x1b[?7l" in terminal.raw, "Textual")
    see_triage(terminal)
    terminal.until(lambda text: "as of" not in text, "the real rows")
    after = terminal.raw.partition(b"\x1b[?7l")[2]
    real = after.index(b"wk ")
    assert b"as of" not in after[:real] and after[:real].count(b"H") < 5, after[:real]
    terminal.settle(0.4)
    other = opened(*PLAIN)
    see_triage(other)
    other.until(lambda text: "as of" not in text, "the real rows")
    other.settle(0.4)
    assert _cells(other) == _cells(terminal)


def test_keys_pressed_meanwhile_count(opened: Open, office: Path) -> None:
    _visited(opened, office)
    terminal = opened()
    terminal.until(lambda _: b"TRIAGE" in terminal.raw, "the early rows")
    assert b"\x1b[?1004h" not in terminal.raw
    terminal.type("C\r")
    terminal.see("1 Overview|1 overview|Overview")
    assert terminal.raw.count(b"C\r") == 0


def test_in_privacy_nothing_is_kept_and_nothing_shown(opened: Open, office: Path) -> None:
    terminal = _visited(opened, office)
    terminal = opened()
    see_triage(terminal)
    terminal.until(lambda text: "as of" not in text, "the real rows")
    terminal.type("X")
    terminal.until(lambda _: not _kept(office), "the window to be dropped")
    terminal.type("q")
    assert terminal.wait_end() == 0
    assert not _kept(office)
    again = opened()
    again.see("PRIVACY")
    assert again.raw.index(b"\x1b[?1004h") < again.raw.index(b"TRIAGE")


def test_a_store_gone_bad_gives_the_terminal_back_and_says_why(opened: Open, office: Path) -> None:
    _visited(opened, office)
    os.rename(office / "senco.yaml", office / "gone.yaml")
    terminal = opened()
    assert terminal.wait_end() == 3
    assert "is no store" in terminal.text.replace("\n", "")
    assert terminal.raw.rfind(b"\x1b[?1049l") > terminal.raw.rfind(b"TRIAGE")
