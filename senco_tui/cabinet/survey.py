"""What lies in a store, folder by folder, so that a later look lists only the folders that have changed.

A folder's time changes whenever anything in it comes, goes or is renamed. It is coarse, and a file may come
just after a folder was listed and leave its time as it was; so a listing is relied on only once a second one
found the same. A file written in place leaves its folder's time alone: files are always asked for their own.
"""

import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from senco_tui.cabinet.folders import is_passing


@dataclass(frozen=True, slots=True)
class Folder:
    """When a folder last changed, its files and folders by their whole paths, and whether that is sure."""

    time: int
    files: tuple[str, ...]
    folders: tuple[str, ...]
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Survey:
    """Every file by its path, in order; `paths` is the very same tuple while nothing has come or gone."""

    paths: tuple[str, ...] = ()
    folders: Mapping[str, Folder] = field(default_factory=dict)


def survey(root: str, before: Survey | None = None) -> Survey:
    """What lies under `root` now; git's own, swap and backup files left out."""
    known = before.folders if before else {}
    found: dict[str, Folder] = {}
    same, waiting = True, [""]
    while waiting:
        path = waiting.pop()
        old = known.get(path)
        now = _folder(f"{root}/{path}", path, old)
        if now is None:
            continue
        found[path] = now
        same = same and (now is old or _alike(now, old))
        waiting += now.folders
    if before and same and len(found) == len(known):
        return Survey(before.paths, found)
    return Survey(tuple(sorted(file for folder in found.values() for file in folder.files)), found)


def inside(place: str, known: Survey) -> Iterator[tuple[str, Folder]]:
    """A folder as it was found, and every folder inside it, each with its path."""
    waiting = [place]
    while waiting:
        path = waiting.pop()
        folder = known.folders.get(path)
        if folder is not None:
            yield path, folder
            waiting += folder.folders


def moved_in(root: str, place: str, before: Survey) -> bool:
    """Whether anything came to or went from a folder, or one inside it; of files written in place nothing."""
    try:
        return any(os.lstat(f"{root}/{path}").st_mtime_ns != f.time for path, f in inside(place, before))
    except OSError:
        return True


def _alike(now: Folder, old: Folder | None) -> bool:
    return old is not None and (old.files, old.folders) == (now.files, now.folders)


def _folder(place: str, path: str, old: Folder | None) -> Folder | None:
    """A folder as it is now; the old one where it surely has not changed; None where there is none."""
    try:
        state = os.stat(place, follow_symlinks=not path)
        if not stat.S_ISDIR(state.st_mode):
            return None
        if old is not None and old.sure and old.time == state.st_mtime_ns:
            return old
        files, folders = _listed(place, f"{path}/" if path else "")
    except (FileNotFoundError, NotADirectoryError):
        return None
    again = old is not None and (old.time, old.files, old.folders) == (state.st_mtime_ns, files, folders)
    return Folder(state.st_mtime_ns, files, folders, sure=again)


def _listed(place: str, prefix: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The files and the folders in it, links among the files, each in order."""
    files, folders = [], []
    with os.scandir(place) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                if entry.name != ".git":
                    folders.append(prefix + entry.name)
            elif not is_passing(entry.name):
                files.append(prefix + entry.name)
    return tuple(sorted(files)), tuple(sorted(folders))
