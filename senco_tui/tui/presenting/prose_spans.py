"""The words inside one paragraph of Markdown as styled spans: emphasis, code, links with their address."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from senco_tui.tui.presenting.line import Span

if TYPE_CHECKING:
    from markdown_it.token import Token

LINE_END = Span("\n", "line-end")
"""Stands where the writer broke a line on purpose."""

_OPENS = {"strong_open": "strong", "em_open": "emphasis", "s_open": "quiet"}


def styled(tokens: "Iterable[Token]", style: str = "") -> Iterator[Span]:
    """The pieces of a paragraph; `style` is what holds where nothing else does."""
    styles = [style]
    address = ""
    said: list[str] = []
    for token in tokens:
        match token.type:
            case "text" | "html_inline":
                said.append(token.content)
                yield Span(token.content, styles[-1])
            case "code_inline":
                yield Span(token.content, "code")
            case "softbreak":
                yield Span(" ", styles[-1])
            case "hardbreak":
                yield LINE_END
            case "image":
                yield Span(f"[picture: {token.content}] ({token.attrGet('src')})", "dim")
            case "strong_open" | "em_open" | "s_open":
                styles.append(_OPENS[token.type])
            case "strong_close" | "em_close" | "s_close":
                styles.pop()
            case "link_open":
                address, said = str(token.attrGet("href") or ""), []
            case "link_close":
                yield from _told(address, "".join(said))


def _told(address: str, words: str) -> Iterator[Span]:
    """The address after the words of a link, unless the words are the address."""
    if address and address not in (words, f"mailto:{words}"):
        yield Span(f" ({address})", "dim")


class Breaks:
    """Pieces parted where the writer broke a line."""

    def __init__(self, pieces: Iterable[Span]) -> None:
        self._pieces = pieces

    def parts(self) -> Iterator[list[Span]]:
        """The lines as they were meant, each a list of pieces."""
        part: list[Span] = []
        for piece in self._pieces:
            if piece is LINE_END:
                yield part
                part = []
            else:
                part.append(piece)
        yield part
