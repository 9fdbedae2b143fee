"""A screen and its widgets that draw at once what a key has changed. Private API of Textual's is here.

Textual's way from a change to the screen is four messages and a timer. What only needs to be drawn again,
where it stands, needs none of them; all else still goes that way.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple, Self

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.dom import NoScreen
from textual.geometry import Region, Spacing
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget


class Canvas(Screen[None], inherit_bindings=False):
    """A screen that can gather what is to be drawn again, and draw it in one go."""

    _gathering = False

    def __init__(self) -> None:
        super().__init__()
        self._gathered: set[Drawn] = set()

    @contextmanager
    def gathering(self) -> Iterator[None]:
        """What asks to be drawn meanwhile waits for `draw`."""
        self._gathering = True
        try:
            yield
        finally:
            self._gathering = False

    def gather(self, widget: "Drawn") -> bool:
        """Keep a widget for `draw`; False where nothing is gathered just now."""
        if self._gathering:
            self._gathered.add(widget)
        return self._gathering

    def draw(self) -> None:
        """Draw what has been gathered; what needs to be laid out as well goes Textual's way."""
        gathered, self._gathered = self._gathered, set()
        at_once = self.is_current and not self._layout_required and not self.app._batch_count
        drawn: set[Widget] = {widget for widget in gathered if at_once and widget.only_drawn()}
        for widget in gathered - drawn:
            widget.check_idle()
        seen = drawn & self._compositor.visible_widgets.keys()
        if seen:
            self._compositor.update_widgets(seen)
            self._compositor_refresh()


class Looks(NamedTuple):
    """What a widget's styles come to: the ground under its text, and what is round it."""

    ground: Style
    background: Color
    padding: Spacing
    is_bare: bool


class Drawn(Widget, inherit_bindings=False):
    """A widget of lines that a canvas may draw at once."""

    _looks: Looks | None = None

    def check_idle(self) -> None:
        """Have what has changed drawn: in one go with the rest, where the screen gathers."""
        canvas = self._canvas
        if canvas is None or not canvas.gather(self):
            super().check_idle()

    @property
    def _canvas(self) -> Canvas | None:
        try:
            screen = self.screen
        except NoScreen:
            return None
        return screen if isinstance(screen, Canvas) else None

    def only_drawn(self) -> bool:
        """Whether it only needs to be drawn; it is taken as done then."""
        more = self._layout_required or self._scroll_required or self._refresh_styles_required
        if not more:
            self._repaint_required = False
        return not more

    @property
    def looks(self) -> Looks:
        """What its styles come to, in the theme in force."""
        if self._looks is None:
            styles = self.styles
            edges = (*styles.border, *styles.outline)
            bare = not any(kind for kind, _ in edges) and not styles.tint.a and not styles.has_rule("hatch")
            bare = bare and self.opacity == 1
            self._looks = Looks(self.rich_style, self.background_colors[1], styles.padding, bare)
        return self._looks

    def refresh(
        self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False
    ) -> Self:
        """Have it drawn again; what is laid out again may have other edges."""
        if layout:
            self._looks = None
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def notify_style_update(self) -> None:
        """Forget the looks of another theme."""
        self._looks = None
        super().notify_style_update()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Some rows: only text on its ground, where it has no border and no tint to be drawn with."""
        looks, width = self.looks, self.outer_size.width
        if not looks.is_bare or crop.column_span != (0, width):
            return super().render_lines(crop)
        top, right, bottom, left = looks.padding
        ground = Style.from_color(bgcolor=looks.ground.bgcolor)
        end, filters, strips = self.outer_size.height - bottom, self.get_line_filters(), []
        for y in crop.line_range:
            strip = self.render_line(y - top) if top <= y < end else Strip.blank(width, ground)
            if (left or right) and top <= y < end:
                edges = ([Segment(" " * cells, ground)] if cells else [] for cells in (left, right))
                before, after = edges
                strip = Strip([*before, *strip, *after], width)
            for one in filters:
                strip = strip.apply_filter(one, looks.background)
            strips.append(strip)
        return strips
