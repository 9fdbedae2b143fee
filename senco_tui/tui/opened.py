"""The open store behind the door: opened once, closed at the end, and whether it may be written to."""

from __future__ import annotations

from pathlib import Path
from threading import Event, Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store


class Opened:
    """One store, opened once and closed at the end."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._store: Store | None = None
        self._began: str | None = None
        self._syncing: Event | None = None
        self._one_window = Lock()

    @property
    def store(self) -> Store:
        """The store. Raises RuntimeError where it has not been opened, which is a fault of the program."""
        if self._store is None:
            raise RuntimeError("the store is asked before it is open")
        return self._store

    def open(self) -> None:
        """Open the store. Raises StoreTrouble with what is wrong and what to do."""
        from senco_tui.desk.opening import open_store

        self._store = open_store(self.root)
        self._began = self._store.repository.head()

    def close(self) -> None:
        """Let go of the store."""
        if self._store is not None:
            self._store.close()

    @property
    def read_only(self) -> str | None:
        """Why nothing can be recorded, in a sentence; None where it can."""
        return self._store.read_only if self._store else None

    @property
    def notices(self) -> tuple[str, ...]:
        """What opening found and put right, a sentence each."""
        return self._store.notices if self._store else ()
