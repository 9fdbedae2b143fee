"""One sqlite file that may be thrown away: opened privately, begun anew when damaged or of another edition.

What cannot be read answers nothing, and what cannot be written is let be: without it things are only slower.
"""

import contextlib
import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

Row = tuple[Any, ...]


class Drawer:
    """A file of tables. `edition` names the shape of what lies in it; whatever is of another is dropped."""

    def __init__(self, file: Path, edition: str, tables: Sequence[str]) -> None:
        """`tables` are statements that make the tables in an empty file."""
        self._file = file
        self._edition = edition
        self._tables = tables
        self._connection = self._open()

    @property
    def is_open(self) -> bool:
        """Whether there is anything to ask."""
        return self._connection is not None

    def ask(self, question: str, *values: object) -> list[Row]:
        """The rows that answer; none when the file is damaged or in use."""
        try:
            return self._connection.execute(question, values).fetchall() if self._connection else []
        except sqlite3.Error:
            self._lay_aside()
            return []

    def tell(self, *statements: tuple[str, Sequence[Row]]) -> bool:
        """Write all of it or none; False where it could not be written."""
        if not self._connection:
            return False
        try:
            with self._connection:
                for statement, rows in statements:
                    self._connection.executemany(statement, rows)
        except sqlite3.Error:
            self._lay_aside()
            return False
        return True

    def close(self) -> None:
        """Let go of the file."""
        if self._connection:
            self._connection.close()
            self._connection = None

    def _open(self) -> sqlite3.Connection | None:
        for _ in range(2):
            try:
                return self._begin()
            except sqlite3.OperationalError as trouble:
                if "no such" not in str(trouble) and "already exists" not in str(trouble):
                    return None
            except (sqlite3.Error, OSError):
                pass
            with contextlib.suppress(OSError):
                self._file.unlink()
        return None

    def _begin(self) -> sqlite3.Connection:
        """Open the file, private to its owner, and begin it again if it is another edition's."""
        os.close(os.open(self._file, os.O_CREAT | os.O_RDWR | os.O_NOFOLLOW, 0o600))
        connection = sqlite3.connect(self._file, timeout=1, check_same_thread=False)
        try:
            connection.execute("PRAGMA synchronous = OFF")
            known = connection.execute("SELECT name FROM sqlite_master WHERE name = 'edition'").fetchone()
            if known and connection.execute("SELECT name FROM edition").fetchall() == [(self._edition,)]:
                return connection
            if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                raise sqlite3.DatabaseError("another edition")
            with connection:
                connection.execute("CREATE TABLE edition (name TEXT)")
                for statement in self._tables:
                    connection.execute(statement)
                connection.execute("INSERT INTO edition VALUES (?)", (self._edition,))
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def _lay_aside(self) -> None:
        """Use a damaged or locked file no longer; whoever opens it next begins a damaged one again."""
        self.close()
