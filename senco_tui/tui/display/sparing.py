"""A Textual app that sends only the cells that differ. All private API of Textual's that this needs is here.

Textual's compositor hands over what it has drawn, whole or in parts; its own way would be to write it all.
"""

from collections.abc import Iterable

from rich.color import ColorSystem
from rich.console import Console, RenderableType
from textual import events
from textual._ansi_sequences import SYNC_END, SYNC_START
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.app import App
from textual.drivers.linux_driver import LinuxDriver
from textual.geometry import Offset
from textual.screen import Screen

from senco_tui.tui.display.cells import cells_of
from senco_tui.tui.display.painting import Painted, Painter, Placed
from senco_tui.tui.display.shown import Piece, Shown
from senco_tui.tui.display.writing import Pen
from senco_tui.tui.early import ALTERNATE, Early

TORN_FROM = 1_000
"""Characters from which on a frame may be seen half drawn, so that it is worth to say where it ends."""

HIDDEN, SEEN = "\x1b[?25l", "\x1b[?25h"
"""The terminal's own cursor: Textual hides it; a screen reader follows it."""


class Attentive(LinuxDriver):
    """Textual's driver, which takes the terminal over with what stands there, if that is known."""

    _silent = False

    def start_application_mode(self) -> None:
        """Take the terminal over, from what was painted early where anything was."""
        app = self._app
        early = app.early if isinstance(app, Sparing) else None
        self._silent = early is not None and early.is_on
        super().start_application_mode()  # type: ignore[no-untyped-call]
        if isinstance(app, Sparing):
            app.shown.forget()
            if early is not None and early.is_on:
                self.attrs_before = early.hand_over()
                app.shown.begin_with(early.window.size, early.window.rows)
        self._silent = False

    def write(self, data: str) -> None:
        """Write; but the other screen is not asked for where it is shown already: some terminals clear it."""
        if self._silent and data == ALTERNATE:
            return
        app = self._app
        if data == HIDDEN and isinstance(app, Sparing) and app.screen_reader:
            data = SEEN
        if isinstance(app, Sparing):
            data = app.shown.pen.hand_over() + data
        super().write(data)

    def say(self, words: str) -> None:
        """Write what the display has put into words; the terminal is known to show it then."""
        super().write(words)
        self.flush()


class Sparing(App[int]):
    """Remembers what the terminal shows. With `plain_display` it draws as Textual does."""

    plain_display = False
    screen_reader = False
    clears_in_colour = False
    """Whether the terminal clears in the colour of the ground it writes on."""
    early: Early | None = None
    """The terminal's early keeper, until it has been taken over."""
    _held_back = False
    _size_told: tuple[int, int] | None = None

    @property
    def shown(self) -> Shown:
        """What the terminal shows."""
        if not hasattr(self, "_shown"):
            self._shown = Shown(Pen(colourful=self.clears_in_colour))
        return self._shown

    def paint(self, screen: Screen[None]) -> None:
        """Let a screen draw only the rows that must be drawn."""
        if not self.plain_display:
            screen._compositor = Painter()

    @property
    def is_held(self) -> bool:
        """Whether what the terminal shows is to stay as it is for a moment longer."""
        return False

    @property
    def has_cursor(self) -> bool:
        """Whether anybody follows the terminal's own cursor: a screen reader, or what composes letters."""
        return True

    def where_keys_go(self) -> Offset:
        """Where the terminal's own cursor belongs."""
        return self.cursor_position

    def draw_afresh(self) -> None:
        """Draw the whole screen again, whatever the terminal shows."""
        self.shown.forget()
        self.screen.refresh(layout=True)

    def on_resize(self, event: events.Resize) -> None:
        """A terminal that changes its size moves what it shows as it likes."""
        before, self._size_told = self._size_told or self.shown.size, event.size
        if event.size != before and self.shown.forget():
            self.screen.refresh()

    def _display(self, screen: Screen[object], renderable: RenderableType | None) -> None:
        """Write what differs, where anything would be written at all."""
        if self.screen_reader:
            self.cursor_position = self.where_keys_go()
        if (
            self.plain_display
            or self.is_headless
            or self._driver is None
            or self._batch_count
            or not self._running
            or self._closed
            or not isinstance(renderable, Painted | ChopsUpdate | LayoutUpdate)
        ):
            super()._display(screen, renderable)
            return
        if self.is_held:
            self._held_back = True
            super()._display(screen, None)
            return
        if self._held_back:
            self._held_back = False
            renderable = screen._compositor.render_full_update()
        shown = self.shown
        shown.fit(*self.size)
        pieces = pieces_of(renderable, colours_of(self.console))
        if pieces is None:
            shown.forget()
            super()._display(screen, screen._compositor.render_full_update())
            return
        self._say(shown.put(pieces))
        super()._display(screen, None)

    def _say(self, words: str) -> None:
        """Write; then go with the terminal's own cursor to where the keys go, for whoever follows it."""
        if self.has_cursor:
            x, y = self.screen.outer_size.clamp_offset(self.cursor_position)
            words += self.shown.pen.go((y, x))
        if words and isinstance(self._driver, Attentive):
            synchronised = self._sync_available and len(words) > TORN_FROM
            self._driver.say(f"{SYNC_START}{words}{SYNC_END}" if synchronised else words)


def colours_of(console: Console) -> ColorSystem:
    """How many colours the terminal has."""
    return console._color_system or ColorSystem.TRUECOLOR


def pieces_of(update: Painted | ChopsUpdate | LayoutUpdate, colours: ColorSystem) -> list[Piece] | None:
    """What the compositor has drawn, each strip at its place.

    None where a strip holds what is no text in a look: a link, or a command to the terminal.
    """
    if isinstance(update, Painted):
        placed: Iterable[Placed] = update.placed
    else:
        placed = _whole(update) if isinstance(update, LayoutUpdate) else _parts(update)
    pieces = []
    for y, x, strip in placed:
        cells = cells_of(tuple(strip), colours)
        if cells is None:
            return None
        pieces.append(Piece(y, x, cells))
    return pieces


def _whole(update: LayoutUpdate) -> list[Placed]:
    placed = []
    for y, strips in enumerate(update.strips, update.region.y):
        x = update.region.x
        for strip in strips:
            placed.append((y, x, strip))
            x += strip.cell_length
    return placed


def _parts(update: ChopsUpdate) -> list[Placed]:
    """The chops inside the spans, cut at the spans' ends as Textual cuts them."""
    placed = []
    for y, start, end in update.spans:
        for chop_end, (x, strip) in zip(update.chop_ends[y], update.chops[y].items(), strict=False):
            if strip is None or x > end or chop_end <= start:
                continue
            whole = start <= x < end and chop_end <= end
            placed.append((y, x, strip if whole else strip.crop(0, min(chop_end, end) - x)))
    return placed
