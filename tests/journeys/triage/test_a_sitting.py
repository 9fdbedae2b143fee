"""A triage is begun in a time box, broken off at any key, gone on with, and its progress is always said."""

import asyncio
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from senco_tui.desk.drafts import state_folder
from senco_tui.desk.keeping import Kept
from tests.journeys.triage.school import busy_store
from tests.journeys.triage.test_disposing import on
from tests.tui.stage import Stage, stage

MORNING = datetime(2026, 11, 16, 9, 0).astimezone()


def clock(s: Stage, monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """A clock that goes on only when told."""
    hand = [MORNING]
    monkeypatch.setattr(s.app, "now", lambda: hand[0])
    s.app.under_way._now = lambda: hand[0]
    return hand


def kept(root: Path) -> dict[str, object] | None:
    return Kept(state_folder(), root, "sitting").find()


async def test_the_head_says_how_far_and_how_long_yet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage(busy_store(tmp_path)) as s:
        hand = clock(s, monkeypatch)
        assert "min left" not in s.screen
        await s.press("T")
        assert "Minutes (Enter: 60; 10 is breach and three chases)" in s.screen
        await s.press("enter")
        assert "8 fit in 60 min" in s.status and s.rows[0].endswith("0 of 8, 60 min left")
        hand[0] += timedelta(minutes=4)
        await s.press("j")
        assert s.rows[0].endswith("0 of 8, 56 min left")
        hand[0] += timedelta(hours=2)
        await s.press("k")
        assert s.rows[0].endswith("0 of 8, 51 min left"), "a long silence is somebody called away"
        await on(s, "Okafor")
        await s.press("d", "enter")
        assert s.rows[0].endswith("1 of 8, 51 min left")
        await s.press("u", "y")
        assert s.rows[0].endswith("0 of 8, 51 min left")


async def test_what_stays_on_the_sheet_counts_once_something_was_recorded(tmp_path: Path) -> None:
    async with stage(busy_store(tmp_path)) as s:
        await s.press("T", "enter")
        await on(s, "Price")
        await s.press("a")
        await s.type("see her on Friday\n")
        await s.press("enter")
        assert "1 of 8," in s.rows[0] and "Price" in s.screen
        await s.press("u", "y")
        assert "0 of 8," in s.rows[0]


async def test_a_short_box_shows_the_rest_faint_and_behind(tmp_path: Path) -> None:
    async with stage(busy_store(tmp_path)) as s:
        await s.press("T")
        await s.type("soon\n")
        assert "a whole number up to 480" in s.screen
        await s.press("ctrl+u")
        await s.type("3\n")
        assert "for another day, shown faint" in s.status
        view = s.app.view
        assert len(view.rows) == len(s.app.sheet.rows)  # type: ignore[attr-defined, union-attr]


async def test_ten_minutes_offer_breach_and_chases_and_say_so(tmp_path: Path) -> None:
    async with stage(busy_store(tmp_path)) as s:
        await s.press("T")
        await s.type("10\n")
        assert "nothing else; S signs off" in s.status
        assert s.rows[0].endswith("breach and 3 chases only: 0 of 4, 10 min left")
        assert "Okafor" in s.screen and "Price" in s.screen
        assert "Novak" not in s.screen and "Bell" not in s.screen


async def test_broken_off_it_is_offered_and_goes_on_where_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = busy_store(tmp_path)
    async with stage(root) as s:
        hand = clock(s, monkeypatch)
        await s.press("T", "enter")
        await on(s, "Okafor")
        await s.press("d", "enter")
        hand[0] += timedelta(minutes=3)
        await on(s, "Price")
        await s.press("a")
        await s.type("ring the gra")
        s.app.hang_up(129)
        await s.pilot.pause()
    async with stage(root) as s:
        assert s.status.strip().startswith("Triage of this morning: 1 of 8 done. T goes on")
        await s.press("T")
        assert "Price" in s.app.current_row
        assert "the triage goes on: 1 of 8, 57 min left; half-typed words wait" in s.status
        await s.press("a")
        assert "ring the gra" in s.screen


async def test_a_kill_loses_no_more_than_half_a_second(tmp_path: Path) -> None:
    root = busy_store(tmp_path)
    async with stage(root) as s:
        await s.press("T", "enter")
        assert kept(root) is not None
        await on(s, "Price")
        await asyncio.sleep(0.6)
        before = kept(root)
        assert before is not None and before["cursor"] == "P24-003"
        assert before["passed"]
        await on(s, "Okafor")
        await s.press("d", "enter")
        after = kept(root)
        assert after is not None and after["acted"], "an act is kept at once"


async def test_one_of_another_day_is_let_go_and_that_is_said(tmp_path: Path) -> None:
    root = busy_store(tmp_path)
    async with stage(root) as s:
        await s.press("T", "enter")
    async with stage(root, today=date(2026, 11, 17)) as s:
        assert "The triage of 16 Nov was left unsigned; what it recorded stands" in s.screen
        assert kept(root) is None
        await s.press("T")
        assert "Minutes (Enter: 60" in s.screen


async def test_under_way_it_may_begin_anew_or_end_unsigned(tmp_path: Path) -> None:
    root = busy_store(tmp_path)
    async with stage(root) as s:
        await s.press("T", "enter", "T", "n", "2", "0", "enter")
        assert "20 min left" in s.rows[0]
        await s.press("T", "g")
        assert "20 min left" in s.rows[0]
        await s.press("T", "e")
        assert "min left" not in s.screen and kept(root) is None


@pytest.mark.parametrize(
    "strange", [{"on": "x"}, {"turns": 3}, {"on": "2026-11-16", "began": [], "minutes": "a"}]
)
async def test_a_file_that_makes_no_sense_is_as_if_it_were_not_there(
    tmp_path: Path, strange: dict[str, object]
) -> None:
    root = busy_store(tmp_path)
    Kept(state_folder(), root, "sitting").keep(strange)
    async with stage(root) as s:
        assert "T goes on" not in s.screen
        await s.press("T", "enter")
        assert "60 min left" in s.rows[0]
