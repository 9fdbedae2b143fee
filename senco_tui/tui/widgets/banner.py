"""Lines that stay where they are: the head of a view, the status line and the footer."""

from collections.abc import Sequence

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.strip import Strip

from senco_tui.tui.presenting.line import Line
from senco_tui.tui.presenting.linear import linear_lines
from senco_tui.tui.widgets.canvas import Drawn
from senco_tui.tui.widgets.ink import ink_of
from senco_tui.tui.widgets.lines import Lay


class Banner(Drawn, inherit_bindings=False):
    """As high as it has lines, as wide as there is room; never scrolled, never focused."""

    DEFAULT_CSS = """
    Banner { width: 1fr; height: auto; }
    """

    def __init__(self, lay: Lay | None = None, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._lay: Lay = lay or (lambda width: ())
        self._lines: Sequence[Line] = ()
        self._laid_for = 0
        self._inks: dict[str, Style] | None = None

    def put(self, lay: Lay) -> None:
        """Show what `lay` lays out for the width there is."""
        self._lay = lay
        self._relay()

    def again(self) -> None:
        """Lay out again what stands behind it."""
        self._relay()

    @property
    def shown(self) -> Sequence[Line]:
        """The lines as laid out for the present width."""
        return self._lines

    def on_resize(self, event: events.Resize) -> None:
        """Lay out again where the width has changed."""
        if event.size.width != self._laid_for:
            self._relay()

    def _relay(self) -> None:
        width = self.size.width or self._laid_for  # out of sight, as it was last seen
        if width <= 0:
            return
        before = self._lines
        self._laid_for = width
        self._lines = self._laid(width)
        if self._lines != before:
            self.refresh(layout=len(self._lines) != len(before))

    def _laid(self, width: int) -> tuple[Line, ...]:
        """What there is to show; read aloud, every line is whole, on as many as that takes."""
        lines = tuple(self._lay(width))
        if not getattr(self.app, "screen_reader", False):
            return lines
        return tuple(part for line in lines for part in linear_lines(line, width))

    def get_content_height(self, container: object, viewport: object, width: int) -> int:
        """As many rows as there are lines for that width."""
        if width != self._laid_for and width > 0:
            self._laid_for = width
            self._lines = self._laid(width)
        return len(self._lines)

    def render_line(self, y: int) -> Strip:
        """One of the lines."""
        if y >= len(self._lines):
            return Strip.blank(self.size.width, self.looks.ground)
        return self.drawn(self._lines[y])

    def drawn(self, line: Line) -> Strip:
        """A line as it would look here."""
        ground, width = self.looks.ground, self.size.width
        inks = self._inks = self._inks or ink_of(self.app.theme_variables)
        pieces = [Segment(s.text, ground + inks.get(s.style, Style.null())) for s in line.spans]
        return Strip(pieces).adjust_cell_length(width, ground)

    def notify_style_update(self) -> None:
        """Forget another theme's ink."""
        self._inks = None
        super().notify_style_update()
