"""One sqlite file that remembers, for each path, its stamp, its fingerprint and what was read from it.

What was read is kept as text this room does not understand. A damaged, older or newer file is thrown away
and begun again; so is one that cannot be opened, in which case nothing is remembered.
"""

import contextlib
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

LAYOUT = 1
LEAF = """
CREATE TABLE IF NOT EXISTS leaf (path TEXT PRIMARY KEY, stamp TEXT, fingerprint TEXT, understood TEXT)
"""
_ALL = "SELECT path, stamp, fingerprint, understood FROM leaf"
_OUTSIDE = " WHERE path < ? OR path >= ?"
_AT = " WHERE path = ?"
_EDITION = "SELECT name FROM edition"


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is remembered of one file; `stamp` is its times and size, `understood` any text."""

    path: str
    stamp: tuple[int, ...]
    fingerprint: str
    understood: str


class Index:
    """The index of one store. `edition` names the shape of what is remembered; any other is dropped."""

    def __init__(self, file: Path, edition: str) -> None:
        self._file = file
        self._edition = _named(edition)
        self._connection = self._open()

    def remembered(self, outside: str | None = None) -> Iterator[Remembered]:
        """Everything remembered, one after another, but for what lies in the folder `outside`.

        Of a damaged file only what can be read.
        """
        bounds = () if outside is None else (f"{outside}/", f"{outside}0")
        return self._ask(f"{_ALL}{_OUTSIDE if bounds else ''}", bounds)

    def note(self, leaves: Iterable[Remembered]) -> None:
        """Remember these, in place of what was remembered of the same paths."""
        rows = [(x.path, " ".join(map(str, x.stamp)), x.fingerprint, x.understood) for x in leaves]
        self._tell("INSERT OR REPLACE INTO leaf VALUES (?, ?, ?, ?)", rows)

    def forget(self, paths: Iterable[str]) -> None:
        """Remember these no longer."""
        self._tell("DELETE FROM leaf WHERE path = ?", [(path,) for path in paths])

    def close(self) -> None:
        """Let go of the file."""
        if self._connection:
            self._connection.close()
            self._connection = None

    def _open(self) -> sqlite3.Connection | None:
        for _ in range(2):
            try:
                return self._begin()
            except sqlite3.OperationalError:
                return None
            except (sqlite3.Error, OSError):
                with contextlib.suppress(OSError):
                    self._file.unlink()
        return None

    def _begin(self) -> sqlite3.Connection:
        """Open the file, private to its owner, and empty it if it is another edition's."""
        os.close(os.open(self._file, os.O_CREAT | os.O_RDWR | os.O_NOFOLLOW, 0o600))
        connection = sqlite3.connect(self._file, timeout=1, check_same_thread=False)
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("CREATE TABLE IF NOT EXISTS edition (name TEXT)")
        connection.execute(LEAF)
        if connection.execute(_EDITION).fetchall() != [(self._edition,)]:
            connection.execute("DELETE FROM edition")
            connection.execute("DELETE FROM leaf")
            connection.execute("INSERT INTO edition VALUES (?)", (self._edition,))
        connection.commit()
        return connection

    def _ask(self, question: str, values: Sequence[str]) -> Iterator[Remembered]:
        try:
            for row in self._connection.execute(question, values) if self._connection else ():
                yield _read(row)
        except (sqlite3.Error, ValueError):
            self._lay_aside()

    def _tell(self, statement: str, rows: Sequence[tuple[str, ...]]) -> None:
        """Write, or let it be: an index that cannot be written is only slower."""
        if not self._connection or not rows:
            return
        try:
            with self._connection:
                self._connection.executemany(statement, rows)
        except sqlite3.Error:
            self._lay_aside()

    def _lay_aside(self) -> None:
        """Use a damaged or locked file no longer; whoever opens it next begins a damaged one again."""
        if self._connection:
            self._connection.close()
        self._connection = None


def glance(file: Path, edition: str, path: str) -> Remembered | None:
    """What is remembered of one file by this edition of the program; the index is left as it is found."""
    if not file.is_file() or file.is_symlink():
        return None
    try:
        with contextlib.closing(_to_read(file)) as connection:
            if connection.execute(_EDITION).fetchall() != [(_named(edition),)]:
                return None
            row = connection.execute(f"{_ALL}{_AT}", (path,)).fetchone()
            return _read(row) if row else None
    except (sqlite3.Error, ValueError):
        return None


def _named(edition: str) -> str:
    return f"{LAYOUT}:{edition}"


def _read(row: tuple[str, str, str, str]) -> Remembered:
    path, stamp, fingerprint, understood = row
    return Remembered(path, tuple(int(n) for n in stamp.split()), fingerprint, understood)


def _to_read(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)


def damaged(file: Path) -> bool:
    """Say whether a file lies there that sqlite cannot read whole."""
    if not file.is_file():
        return False
    try:
        with contextlib.closing(_to_read(file)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",))
    except sqlite3.Error:
        return True
