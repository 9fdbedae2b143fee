"""Textual's private API, as the display needs it: an upgrade that changes it must fail here."""

import inspect

from rich.color import ColorSystem
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.app import App, ComposeResult
from textual.drivers.linux_driver import LinuxDriver
from textual.geometry import Region
from textual.strip import Strip
from textual.widgets import Static

from senco_tui.tui.display.sparing import Attentive, Sparing, colours_of, pieces_of
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


def test_links_are_left_to_textual() -> None:
    update = LayoutUpdate([[Strip([Segment("a", Style(link="https://x"))])]], Region(0, 0, 1, 1))
    assert pieces_of(update, COLOURS) is None


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


async def test_without_a_terminal_nothing_is_remembered() -> None:
    async with Screenful().run_test() as pilot:
        await pilot.pause()
        assert isinstance(pilot.app, Screenful)
        assert not pilot.app.shown.forget()
        pilot.app.draw_afresh()
        await pilot.pause()
