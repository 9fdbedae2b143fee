"""The board's keys are triage's own, each once."""

from collections import Counter

from senco_tui.tui.commands.triage import TRIAGE_COMMANDS
from senco_tui.tui.commands.turns import TURNS


def test_they_are_triages_own() -> None:
    assert set(TURNS) <= set(TRIAGE_COMMANDS)
    assert max(Counter(key for c in TURNS for key in c.keys).values()) == 1
