"""A compositor that draws only the rows that must be drawn, back to front, straight to their places.

Textual's own cuts every row at every edge of every widget before it draws a cell of it. All private API of
its compositor's is here.
"""

from collections.abc import Iterable, Iterator
from typing import cast

from rich.console import Console, RenderableType
from textual._compositor import Compositor, CompositorUpdate
from textual._context import visible_screen_stack
from textual.geometry import Region
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

Placed = tuple[int, int, Strip]
"""A strip that begins at a row and a column."""


class Painted(CompositorUpdate):
    """Strips at their places, later ones over earlier ones."""

    def __init__(self, placed: Iterable[Placed]) -> None:
        self.placed = tuple(placed)

    def render_segments(self, console: Console) -> str:
        """Nothing: it is for the display, which knows what stands there."""
        return ""


class Painter(Compositor):
    """Draws of each widget only the rows that must be drawn, and nothing of what is behind another."""

    def render_update(
        self, full: bool = False, screen_stack: list[Screen[object]] | None = None, simplify: bool = False
    ) -> RenderableType | None:
        """What must be drawn; the whole screen in Textual's own form where that is asked for."""
        if full or simplify or screen_stack:
            return super().render_update(full, screen_stack, simplify)
        visible_screen_stack.set([])
        bands = _bands(self._dirty_regions, self.size.region)
        self._dirty_regions.clear()
        return cast(RenderableType, Painted(self._painted(bands))) if bands else None

    def _painted(self, bands: list[Region]) -> Iterator[Placed]:
        for widget, inside, origin in reversed(list(self._in_sight(bands))):
            strips = widget.render_lines(inside.translate((-origin.x, -origin.y)))
            for y, strip in zip(inside.line_range, strips, strict=False):
                yield y, inside.x, strip

    def _in_sight(self, bands: list[Region]) -> Iterator[tuple[Widget, Region, Region]]:
        """What is seen of each widget in the bands, and where it is; those in front first."""
        covered: dict[int, list[tuple[int, int]]] = {y: [] for band in bands for y in band.line_range}
        for widget, (region, clip) in self.visible_widgets.items():
            for band in bands:
                inside = region.intersection(clip.intersection(band))
                columns = inside.column_span
                rows = (
                    [y for y in inside.line_range if not _is_covered(columns, covered[y])] if inside else []
                )
                for y in rows:
                    covered[y].append(columns)
                for start, end in _stretches(rows):
                    yield widget, Region(inside.x, start, inside.width, end - start), region


def _bands(regions: Iterable[Region], screen: Region) -> list[Region]:
    """The rows of some regions, from edge to edge, those that touch together."""
    rows = sorted({y for region in regions for y in region.line_range if 0 <= y < screen.height})
    return [Region(0, start, screen.width, end - start) for start, end in _stretches(rows)]


def _stretches(rows: list[int]) -> list[tuple[int, int]]:
    """Rows in order as stretches: the first of each, and the one after its last."""
    starts = [y for n, y in enumerate(rows) if n == 0 or y != rows[n - 1] + 1]
    ends = [y + 1 for n, y in enumerate(rows) if n + 1 == len(rows) or y + 1 != rows[n + 1]]
    return list(zip(starts, ends, strict=True))


def _is_covered(columns: tuple[int, int], covering: list[tuple[int, int]]) -> bool:
    """Whether what is in front covers these columns of a row."""
    left, right = columns
    for start, end in sorted(covering):
        if start <= left:
            left = max(left, end)
    return left >= right
