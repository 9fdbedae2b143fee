"""Keys that wait: pressed before there is anything to act on, or while what was asked for is on its way.

It knows neither what a key does nor when there is something to act on.
"""

from collections.abc import Callable


class WaitingKeys:
    """Strokes in the order they were pressed, and what must be there before any of them is taken."""

    def __init__(self) -> None:
        self._strokes: list[str] = []
        self._awaited: set[int] = set()

    @property
    def any(self) -> bool:
        """Whether a stroke waits."""
        return bool(self._strokes)

    @property
    def held(self) -> bool:
        """Whether something is on its way that every stroke waits for."""
        return bool(self._awaited)

    def hold(self, what: object) -> None:
        """`what` is on its way."""
        self._awaited.add(id(what))

    def release(self, what: object) -> None:
        """`what` is there, or will not come."""
        self._awaited.discard(id(what))

    def add(self, *strokes: str) -> None:
        """Keep strokes after those that wait already."""
        self._strokes += strokes

    def put_first(self, *strokes: str) -> None:
        """Keep strokes before those that wait already."""
        self._strokes[:0] = strokes

    def let_go(self) -> bool:
        """Forget all that wait; False where none did."""
        return bool(self._taken())

    def for_a_question(self) -> list[str]:
        """Those that came after what was asked for: its question is asked them first."""
        return self._taken() if self.held else []

    def take(self, press: Callable[[str], None], may: Callable[[], bool]) -> None:
        """Press one after another as long as nothing is on its way; what one brings to wait goes first."""
        strokes = self._taken()
        while strokes and not self.held and may():
            press(strokes.pop(0))
        self.add(*strokes)

    def _taken(self) -> list[str]:
        strokes, self._strokes = self._strokes, []
        return strokes
