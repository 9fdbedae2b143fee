"""What a line half typed would mean, as lines: whom it finds or why nobody can tell, and how to go on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from senco_tui.tui.presenting.line import Line, cut, fit, plain, spans, wrap

SHOWN = 6
"""Ways to go on that are shown at once."""


@dataclass(frozen=True, slots=True)
class Hint:
    """What the line says so far; each way to go on is the word, what it means, and the line made whole."""

    said: str
    tone: str = "dim"
    ways: tuple[tuple[str, str, str], ...] = ()


Hinting = Callable[[str], Hint]
"""The hint for a line as it stands."""


def hint_lines(hint: Hint, width: int) -> Sequence[Line]:
    """The sentence, then the words it might go on with; the first is what Tab takes."""
    made = [plain(row, hint.tone) for row in wrap(hint.said, width)[:3]]
    wide = max((len(word) for word, _, _ in hint.ways[:SHOWN]), default=0) + 2
    for n, (word, words, _) in enumerate(hint.ways[:SHOWN]):
        mark = "Tab " if n == 0 else "    "
        told = cut(words, max(width - wide - 4, 0))
        made.append(spans((mark, "key"), (fit(word, min(wide, max(width - 4, 1))), "strong"), (told, "dim")))
    return made
