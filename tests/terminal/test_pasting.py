"""What is pasted presses no key and records nothing: at most a question is asked."""

import subprocess
from pathlib import Path

import pytest

from tests.terminal.conftest import Open
from tests.terminal.terminals import Terminal
from tests.terminal.walking import begin_amending, open_plan, see_triage

pytestmark = [pytest.mark.xdist_group("terminal"), pytest.mark.promise(21)]

PASTES = {
    "an escape inside": "abc\x1bddd\x13\x1b[Aq\x11",
    "keys of the list": "ddd",
    "a hundred kilobytes": "ddd words \r\n" * 9_000,
}


def commits(office: Path) -> str:
    """The newest commit."""
    asked = ("git", "-C", str(office), "-c", f"safe.directory={office}", "rev-parse", "HEAD")
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout


def paste(terminal: Terminal, text: str) -> None:
    """Paste, and wait until nothing more comes of it."""
    terminal.paste(text)
    terminal.settle(0.3)


@pytest.mark.parametrize("text", PASTES.values(), ids=PASTES)
def test_into_the_list(text: str, office: Path, opened: Open) -> None:
    before = commits(office)
    terminal = opened()
    see_triage(terminal)
    paste(terminal, text)
    see_triage(terminal)
    assert commits(office) == before
    terminal.type("q")
    assert terminal.wait_end() == 0


def test_a_hundred_kilobytes_into_a_form_are_words(office: Path, opened: Open) -> None:
    before = commits(office)
    terminal = opened()
    see_triage(terminal)
    open_plan(terminal)
    begin_amending(terminal)
    paste(terminal, f"\x1b\x13 {PASTES['a hundred kilobytes']} last words")
    terminal.see("Amend outcome o1")
    terminal.see("ddd words")
    assert commits(office) == before
