"""The ways a SENCo walks through the program, as keys and what is then seen."""

from tests.terminal.terminals import ENTER, Terminal

SAVE = "\x13"


def see_triage(terminal: Terminal) -> None:
    """Wait for the first screen with its rows."""
    terminal.see("TRIAGE")
    terminal.see("Okafor, Ada")


def open_plan(terminal: Terminal) -> None:
    """From triage to the plan of one pupil, the cursor on its first outcome."""
    terminal.type("/")
    terminal.see("Search for")
    terminal.type(f"okafor{ENTER}")
    terminal.see("8 of 10")
    terminal.type(ENTER)
    terminal.see("Ada Okafor · P24-001")
    terminal.type("3")
    terminal.see(r"\[3 Plan\]")
    terminal.type("j")


def begin_amending(terminal: Terminal) -> None:
    """From the plan into the form of its first outcome."""
    terminal.type("i")
    terminal.see("Amend outcome o1")
