"""Lines laid out only as far as they have been asked for: a long page shows its first screen at once."""

from collections.abc import Iterator, Sequence
from typing import overload

from senco_tui.tui.presenting.line import Line


class Unfolding(Sequence[Line]):
    """The lines made so far of a page that is still being laid out."""

    def __init__(self, lines: Iterator[Line], at_once: int) -> None:
        self._rest = lines
        self._made: list[Line] = []
        self.done = False
        self.more(at_once)

    def more(self, count: int) -> bool:
        """Lay out so many lines more; False where there are none left to lay out."""
        for _ in range(count):
            line = next(self._rest, None)
            if line is None:
                self.done = True
                break
            self._made.append(line)
        return not self.done

    def __len__(self) -> int:
        return len(self._made)

    @overload
    def __getitem__(self, at: int) -> Line: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Line]: ...
    def __getitem__(self, at: int | slice) -> Line | Sequence[Line]:
        return self._made[at]

    def __iter__(self) -> Iterator[Line]:
        return iter(self._made)
