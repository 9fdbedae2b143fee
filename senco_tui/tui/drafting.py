"""Keeps half-typed words every half second while someone types, and all at once when the line drops."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from textual.timer import Timer

    from senco_tui.desk.drafts import Draft

EVERY = 0.5
"""Seconds between two keepings while words are being typed."""


class DraftBox(Protocol):
    """Where drafts lie: the desk's `Drafts`, or a test's own."""

    def keep(self, name: str, text: str, now: datetime, basis: str | None = None) -> None:
        """Keep words under a name."""
        ...

    def find(self, name: str) -> "Draft | None":
        """The draft of that name."""
        ...

    def drop(self, name: str) -> None:
        """Forget it."""
        ...

    def all(self) -> "tuple[Draft, ...]":
        """Every draft, the latest first."""
        ...


class Drafting:
    """Holds what is being typed until it is kept. `box` is made on the first need of it."""

    def __init__(self, make_box: Callable[[], DraftBox], now: Callable[[], datetime]) -> None:
        self._make_box = make_box
        self._now = now
        self._box: DraftBox | None = None
        self._unkept: dict[str, str] = {}
        self._timer: Timer | None = None
        self.ask_view: Callable[[], tuple[str, str] | None] = lambda: None

    @property
    def box(self) -> DraftBox:
        """Where drafts lie."""
        if self._box is None:
            self._box = self._make_box()
        return self._box

    def use(self, timer: "Timer") -> None:
        """Keep by this timer, which rests while nobody types."""
        self._timer = timer

    def type_on(self, typing: bool) -> None:
        """Someone has begun or stopped typing words."""
        if self._timer is None:
            return
        if typing:
            self._timer.resume()
        else:
            self.keep_all()
            self._timer.pause()

    def typed(self, name: str | None, words: str) -> None:
        """Words as they stand after a key; kept at the next half second."""
        if name is not None:
            self._unkept[name] = words

    def keep_all(self) -> None:
        """Keep everything that is being typed, now. A disk that refuses costs the draft, not the program."""
        of_view = self.ask_view()
        if of_view is not None:
            self._unkept[of_view[0]] = of_view[1]
        unkept, self._unkept = self._unkept, {}
        for name, words in unkept.items():
            if words.strip():
                self.keep(name, words)
            else:
                self.drop(name)

    def keep(self, name: str, words: str, basis: str | None = None) -> None:
        """Keep words under a name, where the disk lets us.

        `basis` is the fingerprint of what they were meant for, "" where there was nothing yet; without one
        the words stand on what was kept there before.
        """
        try:
            found = self.box.find(name)
            if found is None or found.text != words:
                known = found.basis if basis is None and found else basis
                self.box.keep(name, words, self._now(), known)
        except OSError:
            self._unkept.setdefault(name, words)

    def find(self, name: str) -> "Draft | None":
        """The draft of that name."""
        return self.box.find(name)

    def drop(self, name: str) -> None:
        """Forget the words kept under a name, and those not kept yet."""
        self._unkept.pop(name, None)
        self.box.drop(name)
