"""Random screens for the display's tests, and two emulated terminals that must end up alike."""

from dataclasses import dataclass, field
from unicodedata import combining

import pyte
from hypothesis import strategies as st
from pyte.screens import Char
from rich.cells import get_character_cell_size
from rich.color import ColorSystem
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.geometry import Region
from textual.strip import Strip
from wcwidth import wcwidth

from senco_tui.tui.display.shown import Shown
from senco_tui.tui.display.sparing import pieces_of
from senco_tui.tui.display.writing import Pen
from senco_tui.tui.gate import clean

COLOURS = ColorSystem.EIGHT_BIT
STYLES = [
    Style.parse(one)
    for one in ("none", "bold #ff8787 on #1c1c1c", "#dadada on #1c1c1c", "underline #d7af5f on #3a3a3a",
                "italic", "reverse", "strike red on default", "bold default on default")
]  # fmt: skip
WORDS = ("a", "plan", "   ", "review due", "日本語", "e\u0301te\u0301", "ﬁ …·—", "✓ ok", "ß", "x" * 30)


def _as_wide_everywhere(character: str) -> bool:
    """Whether the emulator knows a sign, and gives it as many columns as Textual does."""
    width = get_character_cell_size(character)
    if not width:
        return combining(character) > 0
    return wcwidth(character) == width


signs = st.characters(codec="utf-8", exclude_categories=("Cs",)).filter(_as_wide_everywhere)
texts = st.sampled_from(WORDS) | st.text(signs, max_size=6)
segments = st.builds(lambda text, style: Segment(clean(text), style), texts, st.sampled_from(STYLES))
strips = st.lists(segments, max_size=4).map(lambda found: Strip([Segment("·"), *found]))


@dataclass
class Pair:
    """Two terminals of one size: one is written to as Textual would, the other by the display."""

    width: int
    height: int
    colourful: bool = False
    console: Console = field(
        default_factory=lambda: Console(color_system="256", force_terminal=True, no_color=False)
    )
    bytes_of: list[int] = field(default_factory=lambda: [0, 0])

    def __post_init__(self) -> None:
        self.shown = Shown(Pen(colourful=self.colourful))
        self.shown.fit(self.width, self.height)
        self.screens = [pyte.Screen(self.width, self.height) for _ in range(2)]
        self._streams = [pyte.Stream(screen) for screen in self.screens]
        self.write_both("\x1b[?7l")

    def write_both(self, words: str) -> None:
        """Something else writes on both terminals."""
        self._streams[1].feed(self.shown.pen.hand_over())
        for stream in self._streams:
            stream.feed(words)

    def update(self, update: LayoutUpdate | ChopsUpdate) -> None:
        """Show an update on both."""
        pieces = pieces_of(update, COLOURS)
        assert pieces is not None
        said = update.render_segments(self.console), self.shown.put(pieces)
        for n, (stream, words) in enumerate(zip(self._streams, said, strict=True)):
            self.bytes_of[n] += len(words)
            stream.feed(words)

    def resize(self, width: int, height: int) -> None:
        """Drag both to another size."""
        self.width, self.height = width, height
        for screen in self.screens:
            screen.resize(height, width)
        self.shown.fit(width, height)

    def assert_alike(self) -> None:
        """Every cell of both is the same, as far as its looks are seen."""
        stock, ours = (self._cells(screen) for screen in self.screens)
        for y, (wanted, found) in enumerate(zip(stock, ours, strict=True)):
            assert found == wanted, f"row {y}"

    def _cells(self, screen: pyte.Screen) -> list[list[object]]:
        return [[as_seen(screen.buffer[y][x]) for x in range(self.width)] for y in range(self.height)]


def as_seen(cell: Char) -> Char:
    """A cell of the emulator without what nobody sees of a blank: colour and weight of letters."""
    if cell.data != " " or cell.reverse:
        return cell
    return cell._replace(fg="default", bold=False, italics=False)


def whole(rows: list[Strip], width: int) -> LayoutUpdate:
    """The whole screen, as the compositor hands it over."""
    return LayoutUpdate(
        [[row.adjust_cell_length(width, STYLES[2])] for row in rows], Region(0, 0, width, len(rows))
    )


def part(rows: list[Strip], width: int, cut: int, lines: list[int], span: tuple[int, int]) -> ChopsUpdate:
    """Some lines, divided at a column, of which a span must be drawn."""
    chops: list[dict[int, Strip | None]] = []
    for y, row in enumerate(rows):
        fitted = row.adjust_cell_length(width, STYLES[2])
        left, right = fitted.divide([cut, width])
        chops.append({0: left, cut: right} if y in lines else {0: None, cut: None})
    return ChopsUpdate(chops, [(y, *span) for y in lines], [[cut, width] for _ in rows])


def divides_cleanly(row: Strip, cut: int, width: int) -> bool:
    """Whether a cut goes through no wide sign, nor between a sign and its mark, where emulators differ."""
    fitted = row.adjust_cell_length(width, STYLES[2])
    left, right = fitted.divide([cut, width])
    return left.text + right.text == fitted.text and get_character_cell_size(right.text[0]) > 0
