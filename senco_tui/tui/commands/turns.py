"""What may be done on the board of turns: explain, dispose of, write about what the cursor is on."""

from senco_tui.tui.commands.command import Command
from senco_tui.tui.commands.disposing import DISPOSING
from senco_tui.tui.commands.triage import Explain
from senco_tui.tui.commands.writing import WRITING

TURNS: tuple[type[Command], ...] = (Explain, *DISPOSING, *WRITING)
"""The board's own commands: triage's, for what is held is a row like its rows."""
