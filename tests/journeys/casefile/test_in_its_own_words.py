"""In a college nobody is a pupil, in a nursery nobody a young person: every view says its own words."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from senco_tui.casework.vocabulary import SettingKind
from senco_tui.tui.messages.opening import OpenCase
from tests.tui.fuller_store import fuller_store
from tests.tui.kinds_words import not_its_own
from tests.tui.stage import Stage, stage

COLLEGE, NURSERY = SettingKind.COLLEGE, SettingKind.NURSERY

VIEWS = (
    (("I",), "readiness"),
    (("S",), "sign off"),
    ((";",), "inbox"),
    (("W",), "whose turn"),
    (("C",), "caseload"),
    (("M",), "provision"),
    (("t",), "tally"),
    (("!",), "problems"),
    (("g", "s"), "setting"),
    (("g", "r"), "reports"),
    (("g", "/"), "search"),
)
"""How one goes to each view from triage."""

FORMS = ("n", "v", "p", "o", "i")
RECORDS = "flreyxdkt"
"""What may be written, and what may be begun, in a case file."""


class Walk:
    """Goes through the program and gathers every row that says another kind's word, with where it stood."""

    def __init__(self, s: Stage, kind: SettingKind) -> None:
        self.s, self.kind = s, kind
        self.found: set[tuple[str, str]] = set()

    def look(self, where: str) -> None:
        """Read the screen as it is."""
        self.found |= {(where, row) for row in not_its_own(self.kind, self.s.rows)}

    async def down(self, where: str, pages: int = 0) -> None:
        """Read the screen, and as many pages below."""
        self.look(where)
        for _ in range(pages):
            await self.s.press("pagedown")
            self.look(where)

    async def back_to(self, name: str) -> None:
        """Leave what is open, questions too."""
        for _ in range(6):
            if name == self.s.app.view.NAME and not self.s.app._frame.has_class("-asking"):
                return
            await self.s.press("escape")
        raise AssertionError(f"{name} is not reached from {self.s.app.view.NAME}")

    async def views(self, chosen: Sequence[tuple[tuple[str, ...], str]], pages: int, *, helped: bool) -> None:
        """Each view, and its help."""
        for keys, name in chosen:
            await self.s.press(*keys)
            assert name == self.s.app.view.NAME
            await self.down(name, pages)
            if helped:
                await self.s.press("?")
                await self.down(f"help in {name}", pages)
            await self.back_to("triage")

    async def case(self, reference: str, tabs: int, pages: int, forms: str, records: str) -> None:
        """A case file tab by tab, its dates explained, and what may be written in it."""
        self.s.app.view.post_message(OpenCase(reference))
        await self.s.settle()
        assert self.s.app.view.NAME == "case file"
        for n in range(tabs):
            await self.down(f"{reference} tab {n}", pages)
            await self.s.press("tab")
        await self.s.press("x")
        await self.down(f"{reference} dates", pages)
        for key in forms:
            await self.back_to("case file")
            await self.s.press("3", key)
            await self.down(f"{reference} form {key}", pages)
        for key in records:
            await self.back_to("case file")
            await self.s.press("+")
            self.look("what is begun?")
            await self.s.press(key)
            await self.down(f"{reference} record {key}", pages)
        await self.back_to("triage")


async def test_a_college_from_triage_to_a_form(tmp_path: Path) -> None:
    async with stage(fuller_store(tmp_path, COLLEGE), size=(110, 60)) as s:
        walk = Walk(s, COLLEGE)
        await walk.down("triage")
        assert "young person" in s.screen
        await s.press("x")
        await walk.down("why")
        await walk.back_to("triage")
        await walk.views((VIEWS[4], VIEWS[5], VIEWS[8]), 0, helped=False)
        await walk.case("P24-001", 10, 0, "po", "x")
        assert walk.found == set()


@pytest.mark.nightly
@pytest.mark.parametrize("kind", [COLLEGE, NURSERY])
async def test_every_view_every_form_every_reason(tmp_path: Path, kind: SettingKind) -> None:
    async with stage(fuller_store(tmp_path, kind), size=(110, 60)) as s:
        walk = Walk(s, kind)
        for n in range(len(s.app.sheet.rows) if s.app.sheet else 0):
            await s.press("g", "g", *("j" * n), "x")
            await walk.down("why", 2)
            await walk.back_to("triage")
        await walk.views(VIEWS, 3, helped=True)
        for reference in ("P24-001", "P24-003", "P25-001", "P25-003"):
            await walk.case(reference, 10, 2, "".join(FORMS), RECORDS)
        assert walk.found == set()
