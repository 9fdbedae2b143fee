"""Keys struck as fast as fingers go, where every question comes late, do what they always do."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from senco_tui.tui.door import Door
from tests.journeys.triage.school import busy_store
from tests.journeys.triage.test_disposing import last, on
from tests.tui.stage import Stage, stage

LATE = 0.15
"""Seconds a case file takes to be read here."""


class Late(Door):
    """A door behind which every case file takes its time."""

    def read_case(self, reference: str) -> Any:
        """The case file, late."""
        time.sleep(LATE)
        return super().read_case(reference)


async def struck(root: Path, name: str, keys: str, then: Callable[[Stage], None]) -> None:
    """On a pupil's row, keys one after another without a wait; then what is so."""
    async with stage(root, door=Late(root)) as s:
        if name:
            await on(s, name)
        for key in keys.split():
            s.strike(key)
        await s.settle()
        then(s)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The busy store."""
    return busy_store(tmp_path)


async def test_a_triage_begins_and_the_keys_after_it_move(root: Path) -> None:
    def then(s: Stage) -> None:
        assert s.rows[0].endswith("0 of 8, 60 min left"), s.screen
        assert s.app.view.lines.row == 2

    await struck(root, "", "T enter j j", then)


async def test_ten_minutes(root: Path) -> None:
    await struck(root, "", "T 1 0 enter", lambda s: _holds("10 min left" in s.rows[0], s))


async def test_the_offered_day_is_taken(root: Path) -> None:
    head = "P24-001 annual-reviews/2026-10-28: annual review report sent Mon 16 Nov 2026"
    await struck(root, "Okafor", "d enter j", lambda s: _holds(last(s) == head, s))


async def test_a_chase_is_logged(root: Path) -> None:
    head = "P24-003 requests/2026-09-21-salt: nudge 2 logged of 2 things; chase on Mon 30 Nov 2026"
    await struck(root, "Price", "c enter", lambda s: _holds(last(s) == head, s))


async def test_a_reason_and_its_day(root: Path) -> None:
    def then(s: Stage) -> None:
        assert "P24-003 attention" in last(s) and "until" in last(s), s.screen
        assert "Price" not in s.app.current_row

    await struck(root, "Price", "s h a l f t e r m enter enter", then)


async def test_an_undo_is_never_confirmed_unseen(root: Path) -> None:
    async with stage(root, door=Late(root)) as s:
        await on(s, "Bell")
        await s.press("d")
        recorded = last(s)
        for key in ("u", "y", "j"):
            s.strike(key)
        await s.settle()
        assert last(s) == recorded and "y undo" in s.screen, s.screen
        assert "y came before its question" in s.status
        await s.press("y")
        assert "undid" in last(s)


def _holds(so: bool, s: Stage) -> None:
    assert so, s.screen
