"""Two thousand bullets cost no more before the first paint than a few windows full.

Work is counted, not timed: lines laid out before the page is first drawn, and rows drawn at all. What it
takes in milliseconds is a line of `python -m tests.benchmarks`.
"""

from pathlib import Path

import pytest
from textual.strip import Strip

from senco_tui.tui.presenting.line import Line
from senco_tui.tui.screens.casefile import AT_ONCE
from senco_tui.tui.widgets.lines import Lay, Lines
from tests.hostile.pupil import BULLETS, hostile_store
from tests.tui.stage import stage

pytestmark = pytest.mark.promise(20)

ROWS = 24


class Count:
    """How many lines each list was first given, and how many rows were drawn in all."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.at_first: dict[str, int] = {}
        self.drawn = 0
        draw, put = Lines.drawn, Lines.put

        def counted(lines: Lines, line: Line, *, under_cursor: bool) -> Strip:
            self.drawn += 1
            return draw(lines, line, under_cursor=under_cursor)

        def given(lines: Lines, lay: Lay, *, keep: bool = True) -> None:
            put(lines, lay, keep=keep)
            self.at_first.setdefault(f"{type(lines.parent).__name__} {lines.id}", lines.count)

        monkeypatch.setattr(Lines, "drawn", counted)
        monkeypatch.setattr(Lines, "put", given)


async def test_a_page_of_bullets_is_drawn_from_its_first_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage(hostile_store(tmp_path)) as s:
        s.app.open_caseload("quit")
        await s.settle()
        await s.press("enter")
        for tab in "23467":
            await s.press(tab)
        count = Count(monkeypatch)
        s.strike("5")
        while not count.at_first:
            await s.pilot.pause()
        assert max(count.at_first.values()) <= 3 * AT_ONCE < BULLETS
        await s.settle()
        while s.app.view.lines.count < BULLETS:
            await s.pilot.pause()
        assert count.drawn <= 12 * ROWS
        drawn = count.drawn
        await s.press("G")
        assert count.drawn - drawn <= 2 * ROWS


@pytest.mark.parametrize("key", ["h", "x"])
async def test_other_views_draw_a_window_only(
    tmp_path: Path, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage(hostile_store(tmp_path)) as s:
        s.app.open_caseload("quit")
        await s.settle()
        count = Count(monkeypatch)
        await s.press("enter", key)
        assert 0 < count.drawn <= 8 * ROWS
