"""The one list: thousands of rows at the price of a screenful, and a cursor that keeps its place."""

import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import pytest
from textual.app import App, ComposeResult
from textual.pilot import Pilot

from senco_tui.tui.presenting.line import Laid, Line, plain
from senco_tui.tui.widgets.lines import Following, LineList, Lines, Reader


class Shelf(Following, App[None]):
    """One list and nothing else."""

    def __init__(self, lines: Lines) -> None:
        super().__init__()
        self.lines = lines
        self.moved: list[str | None] = []

    def compose(self) -> ComposeResult:
        """The list."""
        yield self.lines

    def follow(self, lines: Lines) -> None:
        """Remember where it went."""
        assert lines is self.lines
        self.moved.append(lines.key)

    def text(self) -> list[str]:
        """The rows on the screen."""
        return [s.text.rstrip() for s in self.screen._compositor.render_strips(self.size)]


@asynccontextmanager
async def shelf(lines: Lines, size: tuple[int, int] = (20, 5)) -> AsyncIterator[tuple[Shelf, Pilot[None]]]:
    """The list on a small screen."""
    app = Shelf(lines)
    async with app.run_test(size=size) as pilot:
        yield app, pilot


def numbered(count: int) -> Sequence[Line]:
    """Lines `row 0` to the last, keyed `k0` …"""
    return [plain(f"row {n}", key=f"k{n}") for n in range(count)]


async def test_the_window_follows_the_cursor() -> None:
    async with shelf(LineList()) as (app, pilot):
        app.lines.put(lambda width: numbered(30))
        await pilot.pause()
        assert app.text() == ["row 0", "row 1", "row 2", "row 3", "row 4"]
        app.lines.go(6)
        await pilot.pause()
        assert app.text() == ["row 2", "row 3", "row 4", "row 5", "row 6"]
        app.lines.go(3)
        await pilot.pause()
        assert app.text()[0] == "row 2"
        app.lines.go(999)
        await pilot.pause()
        assert (app.lines.row, app.text()[-1]) == (29, "row 29")
        app.lines.go(-5)
        await pilot.pause()
        assert app.lines.key == "k0"
        assert app.moved == ["k6", "k3", "k29", "k0"]


async def test_a_reader_scrolls_and_stops_at_its_last_page() -> None:
    async with shelf(Reader()) as (app, pilot):
        app.lines.put(lambda width: numbered(12))
        await pilot.pause()
        app.lines.move(3)
        await pilot.pause()
        assert app.text()[0] == "row 3"
        app.lines.move(99)
        await pilot.pause()
        assert app.text()[-1] == "row 11"
        assert app.lines.row == 7


async def test_the_cursor_stays_on_its_line_when_others_come_and_go() -> None:
    async with shelf(LineList()) as (app, pilot):
        app.lines.put(lambda width: numbered(10))
        await pilot.pause()
        app.lines.go(4)
        app.lines.put(lambda width: [plain("new", key="new"), *numbered(10)])
        assert app.lines.key == "k4"
        app.lines.put(lambda width: numbered(3))
        assert app.lines.key == "k2"
        app.lines.put(lambda width: numbered(10), keep=False)
        assert app.lines.key == "k0"
        assert app.lines.go_key("k9") and not app.lines.go_key("gone")


async def test_what_follows_the_cursor_is_told_before_the_next_frame() -> None:
    async with shelf(LineList()) as (app, pilot):
        app.lines.put(lambda width: numbered(30))
        await pilot.pause()
        app.lines.go(3)
        assert app.moved == ["k3"]
        app.lines.go(3)
        assert app.moved == ["k3"]


async def test_an_empty_list_can_be_moved_in() -> None:
    async with shelf(LineList()) as (app, pilot):
        await pilot.pause()
        app.lines.move(1)
        assert (app.lines.row, app.lines.line, app.lines.key, app.lines.count) == (0, None, None, 0)
        assert not app.lines.find("x")


async def test_lines_are_laid_out_again_for_another_width_only() -> None:
    widths: list[int] = []

    def lay(width: int) -> Sequence[Line]:
        widths.append(width)
        return numbered(5)

    async with shelf(LineList()) as (app, pilot):
        app.lines.put(lay)
        await pilot.resize_terminal(20, 3)
        await pilot.pause()
        await pilot.resize_terminal(33, 3)
        await pilot.pause()
        assert widths == [20, 33]


async def test_a_search_is_shown_where_it_was_found() -> None:
    async with shelf(LineList()) as (app, pilot):
        app.lines.put(lambda width: numbered(30))
        await pilot.pause()
        assert app.lines.find("ROW 7")
        assert app.lines.row == 7
        assert app.lines.find("row 1", backwards=True)
        assert app.lines.row == 1
        await pilot.pause()
        assert app.lines.find("2")
        await pilot.pause()
        assert [text for text, _, _ in app.lines.render_line(app.lines.row - app.lines.top)][:2] == [
            "row ",
            "2",
        ]
        assert not app.lines.find("nothing")
        assert app.lines.find("") is False and app.lines.sought == ""


@pytest.mark.parametrize("count", [200, 20_000])
async def test_only_the_window_is_presented(count: int) -> None:
    presented: list[int] = []

    def one(value: int, width: int) -> Line:
        presented.append(value)
        return plain(f"row {value}", key=str(value))

    keys = [str(n) for n in range(count)]
    async with shelf(LineList(), size=(80, 24)) as (app, pilot):
        app.lines.put(lambda width: Laid(range(count), one, width, keys))
        await pilot.pause()
        app.lines.go(count - 1)
        await pilot.pause()
        for _ in range(10):
            app.lines.move(-1)
            await pilot.pause()
        assert len(set(presented)) <= 2 * 24 + 12
        began = time.process_time()
        app.lines.put(lambda width: Laid(range(count), one, width, keys))
        assert time.process_time() - began < 0.1


async def test_a_line_in_a_wide_script_is_cut_to_the_screen() -> None:
    async with shelf(LineList(), size=(9, 2)) as (app, pilot):
        app.lines.put(lambda width: [plain("李小龍李小龍李小龍")])
        await pilot.pause()
        assert app.lines.render_line(0).cell_length == 9


async def test_a_page_is_turned_with_the_cursor_on_it() -> None:
    async with shelf(LineList()) as (app, pilot):
        app.lines.put(lambda width: numbered(30))
        await pilot.pause()
        app.lines.go(2)
        app.lines.turn(5)
        await pilot.pause()
        assert (app.text()[0], app.lines.row) == ("row 5", 7)
        app.lines.turn(-5)
        assert (app.lines.top, app.lines.row) == (0, 2)
        app.lines.turn(99)
        await pilot.pause()
        assert (app.text()[-1], app.lines.row) == ("row 29", 29)


async def test_a_block_is_brought_into_sight_with_the_cursor_kept_there() -> None:
    async with shelf(LineList()) as (app, pilot):
        app.lines.put(lambda width: numbered(30))
        await pilot.pause()
        app.lines.go(4)
        app.lines.bring(6)
        await pilot.pause()
        assert app.text() == ["row 2", "row 3", "row 4", "row 5", "row 6"]
        app.lines.bring(20)
        await pilot.pause()
        assert (app.text()[0], app.lines.row) == ("row 4", 4)
