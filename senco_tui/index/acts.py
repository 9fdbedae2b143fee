"""Which acts touched what, so that a pupil's log is one look-up: one row an act, one row a path it touched.

An act is kept as text this room does not understand, under its place in the line of history. The line is
straight: where a history has ever been joined, nothing is kept and git is asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from senco_tui.index.drawer import Drawer

EDITION = "acts 2"
TABLES = (
    "CREATE TABLE act (place INTEGER PRIMARY KEY, id TEXT, told TEXT)",
    "CREATE TABLE touched (path TEXT, place INTEGER, PRIMARY KEY (path, place)) WITHOUT ROWID",
)


@dataclass(frozen=True, slots=True)
class Act:
    """One act: its commit's id, its text, and the paths it touched."""

    id: str
    told: str
    paths: tuple[str, ...]


class Acts:
    """The acts of one store, in the order they were done."""

    def __init__(self, file: Path) -> None:
        self._drawer = Drawer(file, EDITION, TABLES)

    def tip(self) -> str | None:
        """The last act that is known; None where none is."""
        found = self._drawer.ask("SELECT id FROM act ORDER BY place DESC LIMIT 1")
        return str(found[0][0]) if found else None

    def add(self, acts: Sequence[Act], *, after: str | None) -> bool:
        """Know these too, the oldest first, on top of `after`; False, and none added, if that is not last."""
        last = self._drawer.ask("SELECT place, id FROM act ORDER BY place DESC LIMIT 1")
        place, tip = last[0] if last else (0, None)
        if tip != after:
            return False
        numbered = list(enumerate(acts, start=place + 1))
        return self._drawer.tell(
            ("INSERT INTO act VALUES (?, ?, ?)", [(n, act.id, act.told) for n, act in numbered]),
            (
                "INSERT OR IGNORE INTO touched VALUES (?, ?)",
                [(p, n) for n, act in numbered for p in act.paths],
            ),
        )

    def clear(self) -> bool:
        """Know nothing any more."""
        return self._drawer.tell(
            ("DELETE FROM act WHERE place > ?", [(0,)]), ("DELETE FROM touched WHERE place > ?", [(0,)])
        )

    def touching(self, path: str, limit: int | None) -> list[str]:
        """The texts of the acts that touched a path, or anything in that folder, the newest first."""
        rows = self._drawer.ask(_TOUCHING, path, f"{path}/", f"{path}0", -1 if limit is None else limit)
        return [str(told) for (told,) in rows]

    def close(self) -> None:
        """Let go of the file."""
        self._drawer.close()


_TOUCHING = """
SELECT told FROM act WHERE place IN (
    SELECT place FROM touched WHERE path = ? UNION SELECT place FROM touched WHERE path > ? AND path < ?
) ORDER BY place DESC LIMIT ?
"""
