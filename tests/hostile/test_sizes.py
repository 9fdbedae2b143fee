"""Each main screen is dragged to 20×5 and to one cell, the hostile pupil on it, and comes back as it was."""

from pathlib import Path

import pytest

from tests.hostile.pupil import hostile_store
from tests.hostile.test_screens import QUIET, harmless
from tests.tui.stage import stage

pytestmark = pytest.mark.promise(23)

SMALL = ((20, 5), (1, 1), (80, 24))
ROADS = {
    "triage": (),
    "whose turn": ("W",),
    "inbox": (";",),
    "caseload": ("C",),
    "case file": ("slash", *"quit", "enter", "enter"),
    "history": ("h",),
    "form": ("escape", "3", "j", "i"),
}
"""How each screen is reached: the first ones from triage, the last two from the case file."""
WITHIN = ("history", "form")


async def test_every_main_screen_survives_any_size(tmp_path: Path) -> None:
    async with stage(hostile_store(tmp_path), environ=QUIET) as s:
        for name, keys in ROADS.items():
            if name not in WITHIN:
                s.app.open_named("triage")
                await s.settle()
            await s.press(*keys)
            before = s.screen
            assert name == s.app.view.NAME, (name, before)
            for size in SMALL:
                await s.pilot.resize_terminal(*size)
                await s.settle()
                harmless(s, f"{name} at {size}")
            assert s.screen == before, name
