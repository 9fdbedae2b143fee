"""The case file view: reading, tabs, what the cursor is on; whole visits are in tests/journeys/casefile."""

import asyncio
from pathlib import Path

import pytest

from senco_tui.tui.host import Host
from senco_tui.tui.presenting.casefile.opened import Opened
from senco_tui.tui.screens import casefile
from senco_tui.tui.screens.casefile import CaseFileView
from senco_tui.tui.stories.opening import read_opened
from tests.journeys.casefile.school import begin
from tests.tui.stage import Stage, stage


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return begin(tmp_path_factory.mktemp("school"))


def view_of(s: Stage) -> CaseFileView:
    assert isinstance(s.app.view, CaseFileView)
    return s.app.view


async def test_a_tab_may_be_named(root: Path) -> None:
    async with stage(root, first=lambda: CaseFileView("P24-017", "reviews")) as s:
        assert view_of(s).tab.name == "Reviews"
        assert view_of(s).document == "reviews/2026-07-09"


async def test_what_the_cursor_is_on(root: Path) -> None:
    async with stage(root, first=lambda: CaseFileView("P24-017", "plan")) as s:
        view = view_of(s)
        assert (view.case, view.document, view.outcome) == ("P24-017", "plan", None)
        assert view.next_entry(1)
        assert view.outcome == "o1"
        assert view.why_no_outcome() is None
        assert not view.next_entry(-1) or view.outcome is None
        view.turn_to(1)
        assert view.why_no_outcome() == "3 shows the plan's outcomes"
        assert view.place == ""


async def test_the_screen_shows_what_is_read_again(tmp_path: Path) -> None:
    root = begin(tmp_path)
    async with stage(root, first=lambda: CaseFileView("P24-017")) as s:
        folder = root / "pupils/P24/P24-017"
        head = folder / "casefile.md"
        head.write_text(head.read_text().replace("name: Ada Okafor", "name: Ada Bright"))
        (folder / "requests/2026-10-02-salt.md").unlink()
        await s.app.refresh_office()
        await s.settle()
        assert "Ada Bright" in s.rows[0]
        assert view_of(s).tab_count == 7


async def test_a_pupil_may_be_left_while_the_file_is_still_being_read(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = asyncio.Event()

    async def read_slowly(host: Host, reference: str, before: Opened | None) -> Opened | None:
        await left.wait()
        return await read_opened(host, reference, before)

    async with stage(root) as s:
        monkeypatch.setattr(casefile, "read_opened", read_slowly)
        s.app.open(CaseFileView("P24-017"))
        await s.pilot.pause()
        assert "reading the case file" in s.screen
        s.app.back()
        await s.pilot.pause()
        left.set()
        await s.settle()
        assert "TRIAGE" in s.rows[0]


async def test_there_is_no_neighbour_without_a_list(root: Path) -> None:
    async with stage(root, first=lambda: CaseFileView("P24-017")) as s:
        assert not view_of(s).neighbour(1)


async def test_a_resize_lays_out_the_whole_page_again(root: Path) -> None:
    async with stage(root, first=lambda: CaseFileView("P24-017")) as s:
        await s.pilot.resize_terminal(60, 20)
        await s.settle()
        assert all(len(row) <= 60 for row in s.rows)
        assert "Ada Okafor" in s.rows[0]
