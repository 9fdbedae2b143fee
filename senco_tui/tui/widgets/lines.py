"""The one widget that draws lines: lists with a cursor row and readers that scroll, of any length."""

from collections.abc import Callable, Sequence

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region
from textual.strip import Strip

from senco_tui.tui.presenting.line import Line
from senco_tui.tui.presenting.linear import first_linear
from senco_tui.tui.widgets.canvas import Drawn
from senco_tui.tui.widgets.ink import ink_of

Lay = Callable[[int], Sequence[Line]]
"""Lays lines out for a width in cells; asked again whenever the width changes."""

CACHED = 1_000
"""Strips kept; a screen shows fewer than a hundred."""


UNSEEN = 80
"""Cells lines are laid out for that nobody has seen yet; later, out of sight, they are as they were seen."""


class Following:
    """What shows something of where the cursor of a list in it stands."""

    def follow(self, lines: "Lines") -> None:
        """The cursor stands on another row."""


class Lines(Drawn, can_focus=True, inherit_bindings=False):
    """Lines of which a window is shown. Only the rows in the window are ever laid out or drawn."""

    DEFAULT_CSS = """
    Lines { width: 1fr; height: 1fr; }
    """

    def __init__(self, *, cursor: bool, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.has_cursor = cursor
        self.row = 0
        self.top = 0
        self.sought = ""
        self._lay: Lay = lambda width: ()
        self._lines: Sequence[Line] = ()
        self._laid_for = 0
        self._strips: dict[tuple[int, bool], Strip] = {}
        self._inks: dict[str, Style] = {}
        self._inked_for: tuple[Style, str] | None = None

    # What is shown

    def put(self, lay: Lay, *, keep: bool = True) -> None:
        """Show what `lay` lays out; the cursor stays on the line with the same key, else near it."""
        key = self.key if keep else None
        self._lay = lay
        if not keep:
            self.row = self.top = 0
        self._relay(key)

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self._lines)

    @property
    def line(self) -> Line | None:
        """The line under the cursor; of a reader, its top line."""
        return self._lines[self.row] if 0 <= self.row < len(self._lines) else None

    @property
    def key(self) -> str | None:
        """What Enter would open."""
        return self.line.key if self.line else None

    @property
    def shown(self) -> Sequence[Line]:
        """All the lines as laid out for the present width."""
        return self._lines

    def on_resize(self, event: events.Resize) -> None:
        """Lay out again where the width has changed, and keep the cursor in sight."""
        if event.size.width != self._laid_for:
            self._relay(self.key)
        else:
            self._settle()

    def _relay(self, key: str | None) -> None:
        width = self.size.width or self._laid_for or UNSEEN
        self._laid_for = width
        self._lines = self._lay(width)
        self._strips.clear()
        if key is not None and self.key != key:
            self.row = self._row_of(key) if self._row_of(key) is not None else self.row  # type: ignore[assignment]
        self._settle()
        self.refresh()

    def _row_of(self, key: str) -> int | None:
        keys = getattr(self._lines, "keys", None)
        found = keys if keys is not None else [line.key for line in self._lines]
        return next((n for n, one in enumerate(found) if one == key), None)

    # Moving

    @property
    def page(self) -> int:
        """Rows in the window."""
        return max(self.size.height, 1)

    def go(self, row: int) -> None:
        """Put the cursor on a row (a reader: that row on top), as near as there is one."""
        before_row, before_top = self.row, self.top
        self.row = row
        if not self.has_cursor:
            self.top = row
        self._settle()
        if self.top != before_top:
            self.refresh()
        elif self.row != before_row:
            self._refresh_row(before_row)
            self._refresh_row(self.row)
        if self.row != before_row:
            self.tell_moved()

    def tell_moved(self) -> None:
        """Let all that the list is in follow its cursor, at once: one frame then shows the whole of it."""
        for one in self.ancestors:
            if isinstance(one, Following):
                one.follow(self)

    def go_key(self, key: str) -> bool:
        """Put the cursor on the line with that key; False where there is none."""
        row = self._row_of(key)
        if row is None:
            return False
        self.go(row)
        return True

    def move(self, rows: int) -> None:
        """Down by so many rows, up where negative."""
        self.go(self.row + rows)

    def bring(self, last: int) -> None:
        """Move the window so that the rows from the cursor to `last` are in sight, as far as they fit."""
        top = min(max(self.top, last - self.page + 1), self.row)
        if top != self.top:
            self.top = top
            self._settle()
            self.refresh()

    def turn(self, rows: int) -> None:
        """Down by so many rows, up where negative, the window with the cursor, as pages are turned."""
        last_top = max(len(self._lines) - self.page, 0)
        self.top = min(max(self.top + rows, 0), last_top)
        self.refresh()
        self.go(self.row + rows)

    def find(self, words: str, *, backwards: bool = False, here: bool = False) -> bool:
        """Go to the next line that holds `words`, whatever their case, round the end; False where none."""
        self.sought = words.casefold()
        self._strips.clear()
        self.refresh()
        if not self.sought or not self._lines:
            return False
        step = -1 if backwards else 1
        first = self.row if here else self.row + step
        for n in range(len(self._lines)):
            row = (first + n * step) % len(self._lines)
            if self._lines[row].says(self.sought):
                self.go(row)
                return True
        return False

    def _settle(self) -> None:
        """Bring cursor and window back to where there are lines, the cursor inside the window."""
        last = max(len(self._lines) - 1, 0)
        last_top = max(len(self._lines) - self.page, 0)
        if self.has_cursor:
            self.row = min(max(self.row, 0), last)
            self.top = min(max(self.top, self.row - self.page + 1), self.row, last_top)
        else:
            self.top = self.row = min(max(self.row, 0), last_top)

    def _refresh_row(self, row: int) -> None:
        if self.top <= row < self.top + self.page:
            self.refresh(Region(0, row - self.top, self.size.width, 1))

    # Drawing

    def render_line(self, y: int) -> Strip:
        """One row of the window."""
        row = self.top + y
        if row >= len(self._lines):
            return self.blank()
        self._heed_theme()
        under_cursor = self.has_cursor and row == self.row
        strip = self._strips.get((row, under_cursor))
        if strip is None:
            if len(self._strips) > CACHED:
                self._strips.clear()
            strip = self._strips[row, under_cursor] = self.drawn(self._lines[row], under_cursor=under_cursor)
        return strip

    def blank(self) -> Strip:
        """A row where there is no line."""
        return Strip.blank(self.size.width, self.looks.ground)

    def drawn(self, line: Line, *, under_cursor: bool) -> Strip:
        """A line as it would look here."""
        self._heed_theme()
        inks, ground = self._inks, self.looks.ground
        if under_cursor:
            ground += inks["cursor"]
        segments = []
        spoken = first_linear(line, self.size.width) if getattr(self.app, "screen_reader", False) else line
        for span in spoken.spans:
            style = ground + inks.get(span.style, Style.null())
            segments += self._sought_in(span.text, style, inks["sought"])
        strip = Strip(segments).adjust_cell_length(self.size.width, ground)
        return strip.simplify()

    def _sought_in(self, text: str, style: Style, sought: Style) -> list[Segment]:
        """The text in pieces, what was searched for picked out."""
        folded = text.casefold()
        if not self.sought or self.sought not in folded or len(folded) != len(text):
            return [Segment(text, style)]
        pieces, at = [], 0
        while (hit := folded.find(self.sought, at)) >= 0:
            end = hit + len(self.sought)
            pieces += [Segment(text[at:hit], style), Segment(text[hit:end], style + sought)]
            at = end
        return [piece for piece in (*pieces, Segment(text[at:], style)) if piece.text]

    def _heed_theme(self) -> None:
        """Forget what was drawn in another theme's ink, or on another ground."""
        inked_for = self.looks.ground, self.app.theme
        if inked_for != self._inked_for:
            self._inked_for = inked_for
            self._inks = ink_of(self.app.theme_variables)
            self._strips.clear()


class LineList(Lines):
    """Lines with a cursor on one of them."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(cursor=True, id=id, classes=classes)


class Reader(Lines):
    """Lines to read, scrolled; with `cursor` a row to stand on as well."""

    def __init__(self, *, cursor: bool = False, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(cursor=cursor, id=id, classes=classes)
