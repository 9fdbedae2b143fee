"""Markdown laid out as lines of the screen, slice by slice, so that a long note opens at once.

Nothing in it is carried out: HTML is literal, a link is its words and its address, no address is opened.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from senco_tui.tui.presenting.cells import cut, fit, width_of
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.prose_slices import slices
from senco_tui.tui.presenting.prose_spans import Breaks, styled
from senco_tui.tui.presenting.wrapping import fitting, printable, wrapped

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

DEEPEST = 20
"""Blocks inside one another; the parser would drop what lies deeper, so such a slice is shown as typed."""


def prose(text: str, width: int, *, indent: int = 0, key: str | None = None) -> Iterator[Line]:
    """The Markdown `text` as lines no wider than `width` cells, made as they are asked for.

    Args:
        text: Markdown; whatever it holds is shown, never interpreted beyond headings, lists and emphasis.
        width: cells of the screen.
        indent: cells every line stands in from the left.
        key: what Enter opens on each of the lines.
    """
    page = _Page(max(width, 4), key, [_Margin((Span(" " * indent),) if indent else ())])
    parser = _parser()
    for piece in slices(text):
        if piece.apart:
            page.gap = True
        tokens = parser.parse(piece.text)
        too_deep = any(token.level >= DEEPEST - 1 for token in tokens)
        yield from page.literal(piece.text) if too_deep else page.blocks(tokens)


@cache
def _parser() -> "MarkdownIt":
    """The one parser: no HTML, no guessing of links; loaded when the first prose is shown."""
    from markdown_it import MarkdownIt

    return MarkdownIt("js-default", {"maxNesting": DEEPEST})


@dataclass(slots=True)
class _Margin:
    """What stands left of a block: an indent, a bullet on its first line, the bar of a quotation."""

    rest: tuple[Span, ...]
    first: tuple[Span, ...] | None = None

    def taken(self) -> tuple[Span, ...]:
        """The margin of the next line; a bullet stands only once."""
        now, self.first = self.first if self.first is not None else self.rest, None
        return now


@dataclass(slots=True)
class _Page:
    """Where the next line goes: its margins, and whether a blank line is owed before it."""

    width: int
    key: str | None
    margins: list[_Margin]
    gap: bool = False
    begun: bool = False
    style: str = ""
    rows: list[list[list[Span]]] = field(default_factory=list)

    def blocks(self, tokens: "Sequence[Token]") -> Iterator[Line]:
        """The lines of one slice's tokens."""
        for at, token in enumerate(tokens):
            match token.type:
                case "heading_open":
                    self.gap, self.style = True, "heading" if token.tag in ("h1", "h2") else "strong"
                case "heading_close":
                    self.gap, self.style = False, ""
                case "paragraph_close":
                    self.gap = not token.hidden
                case "list_item_open":
                    self.margins.append(self._bullet(tokens[at]))
                case "blockquote_open":
                    self.margins.append(_Margin((Span("│ ", "dim"),)))
                case "list_item_close":
                    yield from self._lone_bullet()
                    self.margins.pop()
                case "blockquote_close":
                    self.margins.pop()
                    self.gap = True
                case "bullet_list_close" | "ordered_list_close":
                    self.gap = len(self.margins) == 1
                case "inline" if self.rows:
                    self.rows[-1][-1] = list(_joined(styled(token.children or ())))
                case "inline":
                    yield from self._paragraph(token)
                case "fence" | "code_block":
                    yield from self.literal(token.content)
                case "hr":
                    yield from self._put(Line((Span("─" * min(self._room(), 24), "dim"),)))
                    self.gap = True
                case "table_open":
                    self.rows = []
                    self.gap = True
                case "tr_open":
                    self.rows.append([])
                case "th_open" | "td_open":
                    self.rows[-1].append([])
                case "table_close":
                    yield from self._table()

    def _paragraph(self, token: "Token") -> Iterator[Line]:
        """Words, wrapped; a hard break begins a line."""
        for part in Breaks(styled(token.children or (), self.style)).parts():
            yield from self._flowing(part)

    def _flowing(self, part: Sequence[Span]) -> Iterator[Line]:
        yield from self._owed()
        first, rest = self._left(), tuple(s for m in self.margins for s in m.rest)
        yield from wrapped(part, self.width, first=first, rest=rest, key=self.key)

    def literal(self, content: str) -> Iterator[Line]:
        """Text as typed, line for line; one too long is cut at the edge and goes on below."""
        for row in content.rstrip("\n").split("\n"):
            left = printable(row.expandtabs(4)) or " "
            while left:
                at = fitting(left, self._room() - 2) or 1
                yield from self._put(Line((Span("  "), Span(left[:at], "code"))))
                left = left[at:]
        self.gap = True

    def _table(self) -> Iterator[Line]:
        """Rows in columns as wide as their widest cell, narrowed evenly when they do not fit."""
        wide = [0] * max((len(row) for row in self.rows), default=0)
        for row in self.rows:
            for n, cell in enumerate(row):
                wide[n] = max(wide[n], width_of("".join(s.text for s in cell)))
        most = max((self._room() - 3 * (len(wide) - 1)) // max(len(wide), 1), 1)
        columns = [min(w, most) if sum(wide) + 3 * len(wide) > self._room() else w for w in wide]
        for n, row in enumerate(self.rows):
            texts = (fit("".join(s.text for s in cell), c) for cell, c in zip(row, columns, strict=False))
            yield from self._put(Line((Span(cut(" │ ".join(texts), self._room()), "" if n else "strong"),)))
        self.rows, self.gap = [], True

    def _put(self, line: Line) -> Iterator[Line]:
        """One line that is not wrapped, behind its margin."""
        yield from self._owed()
        yield Line((*self._left(), *line.spans), self.key)

    def _lone_bullet(self) -> Iterator[Line]:
        """A bullet with nothing beside it is shown all the same."""
        if self.margins[-1].first is not None:
            yield from self._put(Line())

    def _bullet(self, token: "Token") -> _Margin:
        mark = f"{token.info}{token.markup} " if token.info else "• "
        return _Margin((Span(" " * width_of(mark)),), (Span(mark, "mark"),))

    def _left(self) -> tuple[Span, ...]:
        return tuple(s for m in self.margins for s in m.taken())

    def _room(self) -> int:
        taken = sum(width_of(s.text) for m in self.margins for s in m.rest)
        return max(self.width - taken, 4)

    def _owed(self) -> Iterator[Line]:
        """The blank line that parts two blocks."""
        if self.gap and self.begun:
            yield Line((), self.key)
        self.gap, self.begun = False, True


def _joined(pieces: Sequence[Span] | Iterator[Span]) -> Iterator[Span]:
    """Pieces with their line ends and odd characters made harmless, for a table's cell."""
    for piece in pieces:
        yield Span(printable(piece.text).replace("\n", " "), piece.style)
