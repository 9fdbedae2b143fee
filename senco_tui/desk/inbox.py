"""The capture inbox: scribbles kept outside the store until each becomes an entry, one file a scribble.

A file of its own for each, under a name nobody else gives, so that two programs at once never write over one
another. It lies beside the drafts of the same store: 0600, for one account, and never in the repository.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from secrets import token_hex

from senco_tui.desk.keeping import held_in, keep_whole, own_folder

KEPT_FOR = timedelta(days=30)
"""How long the words of a scribble that became an entry are kept, so that an undo can put them back."""


@dataclass(frozen=True, slots=True)
class Scribble:
    """Words caught in passing: when they were kept, and on which day it was for whoever wrote them."""

    id: str
    words: str
    made: datetime
    day: date


class Inbox:
    """The scribbles of one account about one store. What cannot be read is left alone and not listed."""

    def __init__(self, folder: Path, root: Path) -> None:
        """`folder` is where what is kept for all stores lies, `root` the store's own folder."""
        self._folder = own_folder(folder, root) / "inbox"
        self._turned = self._folder / "turned"

    def keep(self, words: str, now: datetime, day: date) -> Scribble:
        """Keep words at once. Raises OSError where the disk refuses; then nothing is kept."""
        made = now.astimezone(UTC)
        scribble = Scribble(f"{made:%Y%m%dT%H%M%S%f}-{token_hex(4)}", words, now, day)
        _keep(self._path(scribble.id), _held(scribble))
        return scribble

    def all(self) -> tuple[Scribble, ...]:
        """Every scribble that waits, oldest first."""
        if not self._folder.is_dir():
            return ()
        found = [s for path in self._folder.glob("*.json") if (s := _read(path)) is not None]
        return tuple(sorted(found, key=lambda s: s.id))

    def find(self, scribble: str) -> Scribble | None:
        """The scribble of that id; None where it became an entry or was dropped meanwhile."""
        return _read(self._path(scribble))

    def drop(self, scribble: str) -> None:
        """Forget a scribble."""
        self._path(scribble).unlink(missing_ok=True)

    def turned(self, scribble: Scribble, revision: str) -> None:
        """It became an entry in that revision: it waits no longer, and its words are kept for an undo."""
        _keep(self._turned / f"{scribble.id}.json", {**_held(scribble), "revision": revision})
        self.drop(scribble.id)
        for path in self._turned.glob("*.json"):
            old = _read(path)
            if old is not None and old.made < scribble.made - KEPT_FOR:
                path.unlink(missing_ok=True)

    def undone(self, revision: str, by: str) -> bool:
        """A revision was taken back by another: its scribble waits again. Say whether there was one.

        Taking that back in its turn makes the entry stand again, and the scribble goes once more.
        """
        for path in self._turned.glob("*.json") if self._turned.is_dir() else ():
            held, scribble = held_in(path), _read(path)
            if held is None or scribble is None:
                continue
            if _same(held.get("revision"), revision):
                _keep(self._path(scribble.id), _held(scribble))
                _keep(path, {**held, "revision": None, "undone_by": by})
                return True
            if _same(held.get("undone_by"), revision):
                _keep(path, {**held, "revision": by, "undone_by": None})
                self.drop(scribble.id)
        return False

    def _path(self, scribble: str) -> Path:
        return self._folder / f"{scribble}.json"


def _same(short: str | None, revision: str) -> bool:
    return bool(short) and (revision.startswith(short or "") or (short or "").startswith(revision))


def _keep(path: Path, held: Mapping[str, str | None]) -> None:
    keep_whole(path, json.dumps(held, ensure_ascii=False))


def _held(scribble: Scribble) -> dict[str, str | None]:
    made, day = scribble.made.isoformat(), scribble.day.isoformat()
    return {"id": scribble.id, "words": scribble.words, "made": made, "day": day}


def _read(path: Path) -> Scribble | None:
    held = held_in(path) or {}
    try:
        made, day = datetime.fromisoformat(str(held["made"])), date.fromisoformat(str(held["day"]))
        return Scribble(path.stem, str(held["words"]), made, day)
    except (KeyError, ValueError):
        return None
