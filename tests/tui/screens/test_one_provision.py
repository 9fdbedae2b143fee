"""A provision opens from the pupil's own part, and its pupils from it."""

from pathlib import Path

from tests.journeys.provision.school import giving_store
from tests.tui.stage import stage


async def test_from_pupil_to_provision_to_pupil(tmp_path: Path) -> None:
    async with stage(giving_store(tmp_path)) as s:
        await s.press("M", "/")
        await s.type("Okafor\n")
        await s.press("escape", "enter")
        assert s.app.view.NAME == "case file" and "[7 Provision]" in s.screen
        assert "given        0 of 2 sessions, 1 h short since 9 Nov" in s.screen and "1 away" in s.screen
        await s.press("/")
        await s.type("Talk Boost\n")
        await s.press("escape")
        assert s.app.view.document is None
        await s.press("enter", "/")
        assert s.app.view.NAME == "one provision"
        await s.type("Bell\n")
        await s.press("escape", "enter")
        assert s.app.view.case == "P24-002" and "[7 Provision]" in s.screen
