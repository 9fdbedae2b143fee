"""Privacy: with `X` on, no screen of the program shows a name of anyone in the demonstration school."""

import re
from pathlib import Path

import pytest

from senco_tui.tui.presenting.initials import names_of
from tests.hostile.walking import Walk
from tests.pictures.school import make_school
from tests.tui.small_store import small_store
from tests.tui.stage import Stage, stage

MONTHS = r"(?<!\d )(?<!\d)\b{}\b(?! \d)"
"""A name that is no month beside a number."""


@pytest.mark.nightly
@pytest.mark.timeout(500)
async def test_no_screen_shows_a_name(tmp_path: Path) -> None:
    async with stage(make_school(tmp_path / "school"), environ={"EDITOR": "true"}) as s:
        assert "Okafor, Ada" in s.screen
        assert s.app.office is not None
        pupils = [c.pupil.value for c in s.app.office.caseload.cases if c.pupil]
        names = re.compile("|".join(MONTHS.format(name) for name in sorted(names_of(pupils))))
        known = {word for p in pupils for word in re.findall(r"[^\W\d_]{2,}", p.name)}
        assert len(known) > 100 and known <= names_of(pupils)
        await s.press("X")

        def look(s: Stage, where: str) -> None:
            found = names.findall(s.screen)
            assert not found, f"{found} on {where}:\n{s.screen}"
            assert s.rows[0].startswith("PRIVACY  initials only"), where

        walk = Walk(s, look, ("O, A.", "P24-017"), moving=False)
        await walk.explore()
        assert {"CaseFileView", "HistoryView", "CaseloadView", "AmendOutcome", "WriteNote"} <= walk.seen
        await s.press("X")
        assert "Okafor, Ada" in s.screen


async def test_it_is_remembered_until_it_is_turned_off(tmp_path: Path) -> None:
    small = small_store(tmp_path)
    async with stage(small) as s:
        await s.press("X")
        assert "O, A." in s.screen and "initials" in s.status
    async with stage(small) as s:
        assert s.rows[0].startswith("PRIVACY") and "Okafor" not in s.screen
        await s.press("X")
        assert "Okafor, Ada" in s.screen and "PRIVACY" not in s.screen
    async with stage(small) as s:
        assert "Okafor, Ada" in s.screen
