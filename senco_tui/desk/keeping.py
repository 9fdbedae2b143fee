"""Keeps small things of one account beside a store: 0600, whole or not at all, and disposable at any time."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any


def own_folder(folder: Path, root: Path) -> Path:
    """Where what is kept about the store at `root` lies, inside what is kept about all of them.

    A store is known by its place and by its history: another put into the same place is another store. What
    was kept by the place alone is taken over by the first store that is found there.
    """
    place = root.resolve()
    by_place = folder / _named(str(place))
    history = _history_at(place)
    if history is None:
        return by_place
    own = folder / _named(f"{place}\n{history}")
    if by_place.is_dir():
        _taken_over(by_place, own)
    return own


def _named(known_by: str) -> str:
    return sha256(known_by.encode()).hexdigest()[:16]


def _history_at(place: Path) -> str | None:
    """The first commit of the store there; None where there is no history that can be read."""
    if not (place / ".git").is_dir():
        return None
    from senco_tui.desk.opening import own_git_settings
    from senco_tui.history.origin import NOTE, origin

    noted = (place / ".git" / NOTE).is_file()
    return origin(place, None if noted else own_git_settings(place))


def _taken_over(by_place: Path, own: Path) -> None:
    """Move each file to where it is looked for since; one that is there already stays where it was."""
    for path in sorted(by_place.rglob("*"), key=lambda p: len(p.parts), reverse=True):
        wanted = own / path.relative_to(by_place)
        with suppress(OSError):
            if path.is_dir():
                path.rmdir()
            elif not wanted.exists():
                wanted.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                os.replace(path, wanted)
    with suppress(OSError):
        by_place.rmdir()


def keep_whole(path: Path, text: str) -> None:
    """Put a text in place in one step, readable by its account alone; a kill leaves the old or the new."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.chmod(path.parent, 0o700)
    coming = path.with_suffix(".coming")
    descriptor = os.open(coming, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(coming, path)
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def held_in(path: Path) -> dict[str, Any] | None:
    """What a kept file holds; None where it is not there, or nothing that can be read."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


class Kept:
    """One group of plain values, kept under a name (`seen`, `sitting`)."""

    def __init__(self, folder: Path, root: Path, name: str) -> None:
        """`folder` is where what is kept for all stores lies, `root` the store's own folder."""
        self._path = own_folder(folder, root) / "kept" / f"{name}.json"

    def find(self) -> dict[str, Any] | None:
        """What is kept; None where nothing is, or nothing that can be read."""
        return held_in(self._path)

    def keep(self, held: Mapping[str, Any]) -> None:
        """Keep this in the place of what was kept. Raises OSError where the disk refuses."""
        keep_whole(self._path, json.dumps(held, ensure_ascii=False))

    def drop(self) -> None:
        """Forget it."""
        self._path.unlink(missing_ok=True)
