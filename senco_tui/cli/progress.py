"""How far long work has got, on one line of the terminal that is gone when it is done; nothing in a pipe."""

import sys
from time import monotonic
from types import TracebackType
from typing import Self

PATIENCE = 0.7
"""Seconds before anything is said; shorter work needs no words."""

BETWEEN = 0.1
"""Seconds between two words."""


class Progress:
    """Told how many of how many are done, 0 where nobody knows the end. Use it as a context manager."""

    def __init__(self, words: str) -> None:
        self._words = words
        self._next = monotonic() + PATIENCE
        self._shown = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown:
            print(f"\r{' ' * self._shown}\r", end="", file=sys.stderr, flush=True)

    def __call__(self, done: int, of: int = 0) -> None:
        """Say how far it has got, where there is someone to read it and some time has passed."""
        self.tell(f"{self._words}: {done:,}{f' of {of:,}' if of else ''}")

    def tell(self, said: str) -> None:
        """Say where it is in words, where there is someone to read it and some time has passed."""
        now = monotonic()
        if now < self._next or not sys.stderr.isatty():
            return
        self._next = now + BETWEEN
        print(f"\r{said.ljust(self._shown)}", end="", file=sys.stderr, flush=True)
        self._shown = max(self._shown, len(said))
