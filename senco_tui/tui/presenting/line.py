"""One line of the screen as a value: pieces of literal text, each with the name of its style."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar, overload

from senco_tui.tui.presenting.cells import cut, fit, fit_right, width_of, wrap

__all__ = ["STYLES", "Laid", "Line", "Span", "cut", "fit", "fit_right", "plain", "spans", "width_of", "wrap"]

T = TypeVar("T")

STYLES = (
    "",
    "dim",
    "strong",
    "heading",
    "overdue",
    "warn",
    "theirs",
    "ok",
    "added",
    "removed",
    "key",
    "mark",
    "flag",
    "quiet",
    "emphasis",
    "code",
)
"""Every style a span may name. A style never says alone what a word or a mark does not say too."""


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text, shown as it is, in the style of that name."""

    text: str
    style: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `key` is what Enter opens on it, None where it opens nothing; `whole` is what was cut."""

    spans: tuple[Span, ...] = ()
    key: str | None = None
    whole: str = ""

    @property
    def text(self) -> str:
        """The line's text without its styles."""
        return "".join(s.text for s in self.spans)

    def says(self, words: str) -> bool:
        """Whether the line holds `words`, given in small letters, or held them before it was cut."""
        return words in self.text.casefold() or words in self.whole.casefold()


def plain(text: str = "", style: str = "", key: str | None = None) -> Line:
    """A line in one style."""
    return Line((Span(text, style),), key)


def spans(*pieces: str | tuple[str, str], key: str | None = None) -> Line:
    """A line of pieces, each plain text or a pair of text and style."""
    made = tuple(Span(p) if isinstance(p, str) else Span(*p) for p in pieces)
    return Line(tuple(s for s in made if s.text), key)


class Laid(Sequence[Line], Generic[T]):
    """Lines made only when they are looked at, one for each of `values`.

    `present` turns a value and a width into its line; `keys` are the lines' keys, known without presenting.
    """

    def __init__(
        self, values: Sequence[T], present: Callable[[T, int], Line], width: int, keys: Sequence[str | None]
    ) -> None:
        self.keys = keys
        self._values = values
        self._present = present
        self._width = width

    def __len__(self) -> int:
        return len(self._values)

    @overload
    def __getitem__(self, at: int) -> Line: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Line]: ...
    def __getitem__(self, at: int | slice) -> Line | Sequence[Line]:
        if isinstance(at, slice):
            return [self._present(v, self._width) for v in self._values[at]]
        return self._present(self._values[at], self._width)

    def __iter__(self) -> Iterator[Line]:
        return (self._present(v, self._width) for v in self._values)
