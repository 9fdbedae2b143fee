"""Textual's private API, as the display needs it: an upgrade that changes it must fail here."""

import inspect
from typing import ClassVar

from rich.color import ColorSystem
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.app import App, ComposeResult
from textual.containers import Vertical
from textual.drivers.linux_driver import LinuxDriver
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Static

from senco_tui.tui.display.sparing import Attentive, Banded, Sparing, colours_of, pieces_of
from tests.tui.display.screens import COLOURS, part, whole

ROWS = [Strip([Segment("abcdef")]), Strip([Segment("ghijkl")])]


def _texts(update: ChopsUpdate | LayoutUpdate) -> list[tuple[int, int, str]]:
    pieces = pieces_of(update, COLOURS)
    assert pieces is not None
    return [(y, x, "".join(cell.text for cell in cells)) for y, x, cells in pieces]


def test_a_whole_update_is_every_strip_at_its_place() -> None:
    assert _texts(whole(ROWS, 6)) == [(0, 0, "abcdef"), (1, 0, "ghijkl")]


def test_a_part_is_cut_where_textual_cuts_it() -> None:
    assert _texts(part(ROWS, 6, 4, [1], (0, 6))) == [(1, 0, "ghij"), (1, 4, "kl")]
    assert _texts(part(ROWS, 6, 4, [0, 1], (4, 5))) == [(0, 4, "e"), (1, 4, "k")]


def test_links_and_commands_are_left_to_textual() -> None:
    for segment in (Segment("a", Style(link="https://x")), Segment("a", control=[])):
        update = LayoutUpdate([[Strip([segment])]], Region(0, 0, 1, 1))
        assert (pieces_of(update, COLOURS) is None) == (segment.style is not None or bool(segment.control))


def test_the_compositor_hands_over_the_two_kinds_that_are_understood() -> None:
    for kind, fields in (
        (LayoutUpdate, ("strips", "region")),
        (ChopsUpdate, ("chops", "spans", "chop_ends")),
    ):
        assert issubclass(kind, CompositorUpdate)
        assert tuple(inspect.signature(kind).parameters) == fields


def test_the_app_writes_by_the_method_and_the_fields_that_are_used() -> None:
    assert tuple(inspect.signature(App._display).parameters) == ("self", "screen", "renderable")
    app = Sparing()
    for name in ("_batch_count", "_running", "_closed", "_driver"):
        assert hasattr(app, name), name
    source = inspect.getsource(App._display)
    assert "if renderable is None:\n                return" in source


def test_the_driver_takes_the_terminal_over_in_one_method() -> None:
    assert Attentive.start_application_mode is not LinuxDriver.start_application_mode
    assert "1049h" in inspect.getsource(LinuxDriver.start_application_mode)
    assert "self.start_application_mode()" in inspect.getsource(LinuxDriver.resume_application_mode)


def test_a_console_tells_its_colours() -> None:
    assert colours_of(Console(color_system="256", force_terminal=True)) is ColorSystem.EIGHT_BIT
    assert colours_of(Console(color_system=None)) is ColorSystem.TRUECOLOR


class Screenful(Sparing):
    """One line."""

    def compose(self) -> ComposeResult:
        """The line."""
        yield Static("one line")


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


class Stack(Sparing):
    """Rows under a line."""

    def compose(self) -> ComposeResult:
        """Both."""
        yield Static("a line above")
        with Behind():
            yield Rows()


async def test_only_the_rows_that_must_be_drawn_are_and_they_are_as_textual_draws_them() -> None:
    async with Stack().run_test(size=(20, 8)) as pilot:
        app, rows = pilot.app, pilot.app.query_one(Rows)
        assert isinstance(app, Stack)
        stock, banded = app.screen._compositor, Banded()
        banded.__dict__.update(stock.__dict__)
        two = [Region(0, 0, 20, 1), Region(3, 4, 9, 2)]
        for regions in ([Region(0, 2, 20, 1)], two, [Region(0, 6, 5, 2)]):
            said = []
            for compositor in (stock, banded):
                compositor._dirty_regions.update(regions)
                update = compositor.render_partial_update()
                assert isinstance(update, ChopsUpdate)
                said.append(update.render_segments(Console(color_system="256", force_terminal=True)))
            assert said[0] == said[1]
        rows.drawn.clear()
        rows._styles_cache.clear()
        banded._dirty_regions.add(Region(0, 3, 20, 1))
        banded.render_partial_update()
        assert rows.drawn == [2]


async def test_what_is_behind_is_not_drawn() -> None:
    async with Stack().run_test(size=(20, 8)) as pilot:
        behind, banded = pilot.app.query_one(Behind), Banded()
        banded.__dict__.update(pilot.app.screen._compositor.__dict__)
        behind.drawn = 0
        banded._dirty_regions.add(Region(0, 3, 20, 1))
        assert banded.render_partial_update() is not None
        assert behind.drawn == 0
        pilot.app.query_one(Rows).styles.width = 10
        await pilot.pause()
        banded.__dict__.update(pilot.app.screen._compositor.__dict__)
        behind.drawn = 0
        banded._dirty_regions.add(Region(0, 3, 20, 1))
        assert banded.render_partial_update() is not None
        assert behind.drawn == 1


async def test_without_a_terminal_nothing_is_remembered() -> None:
    async with Screenful().run_test() as pilot:
        await pilot.pause()
        assert isinstance(pilot.app, Screenful)
        assert not pilot.app.shown.forget()
        pilot.app.draw_afresh()
        await pilot.pause()
