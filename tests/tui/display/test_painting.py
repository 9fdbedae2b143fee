"""Only the rows that must be drawn are drawn, and the screen is as Textual's own compositor makes it."""

from typing import ClassVar

import pytest
from rich.segment import Segment
from textual.app import App, ComposeResult
from textual.containers import Vertical
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Static

from senco_tui.tui.display.painting import Painted, Painter
from senco_tui.tui.display.shown import Shown
from senco_tui.tui.display.sparing import pieces_of
from tests.tui.display.screens import COLOURS

SIZE = (20, 8)


class Rows(Widget):
    """Rows of text, some of which change."""

    drawn: ClassVar[list[int]] = []

    def render_line(self, y: int) -> Strip:
        """A row, and a note that it was drawn."""
        self.drawn.append(y)
        return Strip([Segment(f"row {y}".ljust(self.size.width))])


class Behind(Vertical):
    """What holds the rows, and is behind them."""

    drawn = 0

    def render_lines(self, crop: Region) -> list[Strip]:
        """Its ground, and a note that it was drawn."""
        self.drawn += 1
        return super().render_lines(crop)


class Stack(App[None]):
    """Rows under a line, and something above both."""

    CSS = """
    Screen { layers: below above; }
    .above { layer: above; width: 6; height: 3; offset: 9 3; background: red; border: round white; }
    Behind { background: blue; padding: 0 1; }
    """

    def compose(self) -> ComposeResult:
        """All three."""
        yield Static("a line above")
        with Behind():
            yield Rows()
        yield Static("日本", classes="above")


def _painter(app: Stack, *dirty: Region) -> Painter:
    """A painter with the same layout as the app's own compositor, and something to draw."""
    painter = Painter()
    painter.__dict__.update(app.screen._compositor.__dict__)
    painter._dirty_regions = set(dirty)
    return painter


def _update(painter: Painter) -> Painted:
    update = painter.render_update()
    assert isinstance(update, Painted)
    return update


@pytest.mark.parametrize(
    "dirty",
    [
        [Region(0, 0, *SIZE)],
        [Region(0, 2, 20, 1)],
        [Region(0, 0, 20, 1), Region(3, 4, 9, 2)],
        [Region(0, 6, 5, 9)],
    ],
)
async def test_what_is_painted_is_as_textual_paints_it(dirty: list[Region]) -> None:
    async with Stack().run_test(size=SIZE) as pilot:
        app = pilot.app
        assert isinstance(app, Stack)
        stock, ours = Shown(), Shown()
        for shown, update in (
            (stock, app.screen._compositor.render_full_update()),
            (ours, _update(_painter(app, *dirty))),
        ):
            shown.fit(*SIZE)
            pieces = pieces_of(update, COLOURS)
            assert pieces is not None
            shown.put(pieces)
        for y in {y for region in dirty for y in region.line_range if y < SIZE[1]}:
            assert ours.rows[y] == stock.rows[y]


async def test_only_the_rows_that_must_be_are_drawn_and_nothing_that_is_covered() -> None:
    async with Stack().run_test(size=SIZE) as pilot:
        app, rows, behind = pilot.app, pilot.app.query_one(Rows), pilot.app.query_one(Behind)
        assert isinstance(app, Stack)
        rows.drawn.clear()
        rows._styles_cache.clear()
        _update(_painter(app, Region(0, 7, 20, 1)))
        assert rows.drawn == [6]
        behind.styles.padding = 0
        await pilot.pause()
        behind.drawn = 0
        _update(_painter(app, Region(0, 7, 20, 1)))
        assert behind.drawn == 0
        assert _painter(app).render_update() is None


async def test_a_picture_of_the_screen_is_textuals_own() -> None:
    async with Stack().run_test(size=SIZE) as pilot:
        assert isinstance(pilot.app, Stack)
        whole = _painter(pilot.app).render_update(full=True)
        assert not isinstance(whole, Painted)
        assert Painted([]).render_segments(pilot.app.console) == ""
