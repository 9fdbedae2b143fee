"""Which screens are pictured, at what size, and which keys lead there."""

import asyncio
import re
from dataclasses import dataclass
from pathlib import Path

from tests.tui.stage import Stage, stage

NARROW, WIDE = (80, 24), (120, 40)


@dataclass(frozen=True, slots=True)
class Picture:
    """One screen: its name, its size in cells, and the keys pressed from the first screen on."""

    name: str
    size: tuple[int, int]
    keys: tuple[str, ...] = ()


GALLERY = (
    Picture("triage", NARROW),
    Picture("triage-wide", WIDE),
    Picture("triage-explained", NARROW, ("j", "x")),
    Picture("caseload", NARROW, ("C",)),
    Picture("caseload-wide", WIDE, ("C",)),
    Picture("overview", NARROW, ("/", *"Okafor", "enter", "enter", "1")),
    Picture("profile", NARROW, ("/", *"Okafor", "enter", "enter", "2")),
    Picture("plan-wide", WIDE, ("/", *"Okafor", "enter", "enter", "3")),
    Picture("reviews", NARROW, ("/", *"Okafor", "enter", "enter", "4")),
    Picture("ehc", NARROW, ("/", *"Wainwright", "enter", "enter", "8")),
    Picture("timeline", NARROW, ("/", *"Okafor", "enter", "enter", "6")),
    Picture("amend-outcome", NARROW, ("/", *"Okafor", "enter", "enter", "3", "i")),
    Picture("history", NARROW, ("/", *"Okafor", "enter", "enter", "h")),
    Picture("history-wide", WIDE, ("/", *"Okafor", "enter", "enter", "3", "h")),
    Picture(
        "history-beside",
        WIDE,
        ("/", *"Okafor", "enter", "enter", "3", "h", "f", "p", "space", "j", "j", "j", "space"),
    ),
    Picture("provision", NARROW, ("M",)),
    Picture("tally", NARROW, ("t",)),
    Picture("problems", NARROW, ("!",)),
    Picture("help", NARROW, ("?",)),
    Picture("small", (40, 15)),
)

README = {"triage-wide": "triage", "plan-wide": "plan", "history-wide": "history"}
"""The pictures the README shows, by the name of their file."""

_REVISION = re.compile(r"\b[0-9a-f]{7}\b")
"""A revision's id changes with every byte of the school's files, and says nothing of how a screen looks."""

_FONT_FACES = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)


async def stand_still(on_stage: Stage) -> None:
    """Wait until the screen has said the same for a while: what is drawn last is on it too."""
    seen, same = on_stage.screen, 0
    while same < 6:
        await asyncio.sleep(0.02)
        await on_stage.settle()
        same = same + 1 if on_stage.screen == seen else 0
        seen = on_stage.screen


async def take(picture: Picture, store: Path) -> tuple[str, str]:
    """The screen as text, its revisions' ids left out, and as an SVG that fetches nothing from anywhere."""
    async with stage(store, size=picture.size) as on_stage:
        await on_stage.press(*picture.keys)
        await stand_still(on_stage)
        svg = on_stage.app.export_screenshot(title="senco")
        svg = _FONT_FACES.sub("", svg).replace("<text ", '<text xml:space="preserve" ')
        return _REVISION.sub("·" * 7, on_stage.screen) + "\n", svg
