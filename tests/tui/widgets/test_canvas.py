"""What a key has changed is drawn at once and in one go; what must be laid out goes Textual's way."""

import pytest
from rich.segment import Segment
from textual.app import App, ComposeResult
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from senco_tui.tui.display.cells import cells_of
from senco_tui.tui.widgets.canvas import Canvas, Drawn
from tests.tui.display.screens import COLOURS


class Number(Drawn):
    """A number."""

    DEFAULT_CSS = "Number { height: 1; }"
    number = 0

    def render_line(self, y: int) -> Strip:
        """It."""
        return Strip.blank(self.number)


class Sheet(Canvas):
    """Two numbers."""

    frames = 0

    def compose(self) -> ComposeResult:
        """Both."""
        yield Number()
        yield Number()

    def _compositor_refresh(self) -> None:
        self.frames += 1
        super()._compositor_refresh()


class Sheets(App[None]):
    """A sheet."""

    def get_default_screen(self) -> Screen[None]:
        """It."""
        return Sheet()


async def test_what_was_gathered_is_one_frame_at_once() -> None:
    async with Sheets().run_test(size=(20, 5)) as pilot:
        sheet = pilot.app.screen
        assert isinstance(sheet, Sheet)
        await pilot.pause()
        before = sheet.frames
        with sheet.gathering():
            for number in sheet.query(Number):
                number.refresh()
        assert sheet.frames == before
        sheet.draw()
        assert sheet.frames == before + 1
        await pilot.pause()
        assert sheet.frames == before + 1


class Framed(Number):
    """A number with room round it, and perhaps a border."""

    DEFAULT_CSS = "Framed { height: 3; padding: 1 2; background: blue; }"

    def render_line(self, y: int) -> Strip:
        """A word on its ground."""
        return Strip([Segment("word", self.looks.ground)]).adjust_cell_length(
            self.size.width, self.looks.ground
        )


@pytest.mark.parametrize("border", ["none", "round"])
async def test_rows_are_as_textual_draws_them(border: str) -> None:
    class Frames(App[None]):
        def compose(self) -> ComposeResult:
            yield Framed()

    async with Frames().run_test(size=(20, 5)) as pilot:
        framed = pilot.app.query_one(Framed)
        framed.styles.border = (border, "red") if border != "none" else None
        await pilot.pause()
        whole = framed.outer_size.region
        ours, theirs = framed.render_lines(whole), Widget.render_lines(framed, whole)
        assert [cells_of(tuple(s), COLOURS) for s in ours] == [cells_of(tuple(s), COLOURS) for s in theirs]


async def test_what_must_be_laid_out_and_what_nobody_gathers_comes_by_and_by() -> None:
    async with Sheets().run_test(size=(20, 5)) as pilot:
        sheet = pilot.app.screen
        assert isinstance(sheet, Sheet)
        number = sheet.query(Number).first()
        with sheet.gathering():
            number.styles.height = 2
        sheet.draw()
        await pilot.pause()
        assert number.region.height == 2
        before = sheet.frames
        number.refresh()
        assert sheet.frames == before
        await pilot.pause()
        assert sheet.frames == before + 1


async def test_what_is_laid_out_in_one_go_is_one_frame() -> None:
    async with Sheets().run_test(size=(20, 5)) as pilot:
        sheet = pilot.app.screen
        assert isinstance(sheet, Sheet)
        await pilot.pause()
        first, second = sheet.query(Number)
        before = sheet.frames
        with sheet.in_one_go():
            first.display = False
            first.refresh(layout=True)
            with sheet.in_one_go():
                second.refresh()
            assert sheet.frames == before
        assert second.region.y == 0
        assert sheet.frames == before + 1


async def test_nothing_is_drawn_while_drawing_is_held_and_all_of_it_then() -> None:
    async with Sheets().run_test(size=(20, 5)) as pilot:
        sheet = pilot.app.screen
        assert isinstance(sheet, Sheet)
        await pilot.pause()
        sheet.hold_drawing()
        number = sheet.query(Number).first()
        number.styles.height = 2
        await pilot.pause()
        assert number.region.height == 2
        assert sheet._compositor._dirty_regions
        sheet.let_draw()
        assert not sheet._compositor._dirty_regions
