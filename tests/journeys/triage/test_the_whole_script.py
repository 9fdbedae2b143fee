"""The invented school's weekly triage from opening to sign-off: every row of the hour, counted in keys."""

from pathlib import Path

import pytest

from tests.journeys.triage.whole_script import weekly_triage
from tests.pictures.school import make_school
from tests.tui.stage import stage

MOST_KEYS = 250
"""Keys beside words that the demonstration week's triage may take."""


@pytest.mark.timeout(900)
@pytest.mark.parametrize("minutes", [25, pytest.param(60, marks=pytest.mark.nightly)])
async def test_the_weeks_triage_in_under_250_keys_and_two_a_row(tmp_path: Path, minutes: int) -> None:
    root = make_school(tmp_path / "school")
    async with stage(root) as s:
        before = int(s.git("rev-list", "--count", "HEAD"))
        names = {case.name for case in s.app.office.caseload.cases}  # type: ignore[union-attr]
        walk = await weekly_triage(s, minutes)
        recorded = int(s.git("rev-list", "--count", "HEAD")) - before
        told = {step.name: step for step in walk.steps}
        assert sum(step.keys for step in walk.steps) < MOST_KEYS
        assert max(walk.dearest.values()) <= 2, walk.dearest
        assert walk.sitting is not None and sum(step.rows for step in walk.steps) == len(walk.sitting.turns)
        assert all(told[name].rows for name in ("now and breach", "closing", "quiet and ambers"))
        passed = walk.ways["MEND"]
        assert recorded == sum(walk.ways.values()) - passed + 2, (
            "one commit a row, the scribble's note, the sign-off"
        )
        assert s.git("tag", "--points-at", "HEAD") == "triage/2026-W47"
        subjects = s.git("log", f"-{recorded}", "--format=%s%n%b")
        assert not [name for name in names if name.split()[-1] in subjects.split()]
        assert s.git("fsck", "--strict", "--no-dangling") == ""
        assert s.git("status", "--porcelain") == ""
        assert s.app.view.NAME == "triage" and "min left" not in s.screen
