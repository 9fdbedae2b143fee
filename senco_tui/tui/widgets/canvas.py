"""A screen and its widgets that draw at once what a key has changed. Private API of Textual's is here.

Textual's way from a change to the screen is four messages and a timer. What only needs to be laid out and
drawn again needs none of them; all else still goes that way.
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
    """A screen that can gather what has changed, and lay it out and draw it in one go."""

    _gathering = False
    _still = False

    def __init__(self) -> None:
        super().__init__()
        self._gathered: set[Gathered] = set()

    @contextmanager
    def gathering(self) -> Iterator[None]:
        """What changes meanwhile waits for `draw`."""
        before, self._gathering = self._gathering, True
        try:
            yield
        finally:
            self._gathering = before

    @contextmanager
    def in_one_go(self) -> Iterator[None]:
        """What changes meanwhile is shown all at once at the end, here or where a key gathers already."""
        with self.gathering():
            yield
        if not self._gathering:
            self.draw()

    def gather(self, widget: "Gathered") -> bool:
        """Keep a widget for `draw`; False where nothing is gathered just now."""
        if self._gathering:
            self._gathered.add(widget)
        return self._gathering

    def draw(self) -> None:
        """Lay out and draw what has been gathered; what needs other styles as well goes Textual's way."""
        gathered, self._gathered = self._gathered, set()
        at_once = self.is_current and not self._layout_required and not self.app._batch_count
        ready = {widget for widget in gathered if at_once and not widget.needs_styles}
        for widget in gathered - ready:
            widget.check_idle()
        laid = [widget.take_as_laid_out() for widget in ready]
        seen: set[Widget] = {widget for widget in ready if widget in self._compositor.visible_widgets}
        if any(laid):
            self._dirty_widgets |= seen
            self._refresh_layout()
        elif seen:
            self._compositor.update_widgets(seen)
            self._compositor_refresh()

    def hold_drawing(self) -> None:
        """Leave what is shown as it is, whatever is laid out meanwhile, until `let_draw`."""
        self._still = True

    def let_draw(self) -> None:
        """Show what there is now, in one frame."""
        if self._still:
            self._still = False
            if self.is_current:
                self._compositor_refresh()

    def _compositor_refresh(self) -> None:
        if self._still:
            self._dirty_widgets.clear()  # their regions are kept by the compositor
        else:
            super()._compositor_refresh()


class Gathered(Widget, inherit_bindings=False):
    """A widget whose changes a canvas may show at once."""

    def check_idle(self) -> None:
        """Have what has changed shown: in one go with the rest, where the screen gathers."""
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

    @property
    def needs_styles(self) -> bool:
        """Whether more must be done than to lay it out and draw it."""
        return self._scroll_required or self._refresh_styles_required

    def take_as_laid_out(self) -> bool:
        """Take it as drawn, and as laid out if it must be; say whether it must, as Textual does on idling."""
        required, self._layout_required, self._repaint_required = self._layout_required, False, False
        if required:
            for ancestor in self.ancestors:
                if not isinstance(ancestor, Widget):
                    break
                ancestor._clear_arrangement_cache()
                ancestor._layout_updates += 1
                if not ancestor.styles.auto_dimensions:
                    break
        return required


class Looks(NamedTuple):
    """What a widget's styles come to: the ground under its text, and what is round it."""

    ground: Style
    background: Color
    padding: Spacing
    is_bare: bool


class Drawn(Gathered, inherit_bindings=False):
    """A widget of lines of text."""

    _looks: Looks | None = None

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
