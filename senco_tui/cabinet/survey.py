"""What lies in a store, folder by folder, so that a later look lists only the folders that have changed.

A folder's time changes whenever anything in it comes, goes or is renamed. It is coarse, and a file may come
just after a folder was listed and leave its time as it was; so a listing is relied on only once a second one
found the same. A file written in place leaves its folder's time alone: files are always asked for their own.
"""

import os
import stat
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

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
    found = _found(root, "", known)
    if before and _all_alike(found, known):
        return Survey(before.paths, found)
    return Survey(_files(found), found)


def survey_in(root: str, place: str, before: Survey) -> Survey:
    """The same with what lies in one folder now, which alone is looked at; `before` where nothing moved."""
    known = dict(inside(place, before))
    found = _found(root, place, known)
    if len(found) == len(known) and all(now is known.get(path) for path, now in found.items()):
        return before
    folders = {**before.folders, **found}
    for path in known.keys() - found.keys():
        del folders[path]
    if _all_alike(found, known):
        return Survey(before.paths, folders)
    first, end = _span(place, before.paths)
    return Survey(before.paths[:first] + _files(found) + before.paths[end:], folders)


def files_in(place: str, known: Survey) -> tuple[str, ...]:
    """Every file of a folder and those inside it, in order."""
    first, end = _span(place, known.paths)
    return known.paths[first:end]


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


def _span(place: str, paths: tuple[str, ...]) -> tuple[int, int]:
    """Where in the order of all paths those of a folder begin, and where they end: "0" comes after "/"."""
    return bisect_left(paths, f"{place}/"), bisect_left(paths, f"{place}0")


def _found(root: str, place: str, known: Mapping[str, Folder]) -> dict[str, Folder]:
    """A folder and all inside it as they are now; nothing where it is no folder any more."""
    found: dict[str, Folder] = {}
    waiting = [place]
    while waiting:
        path = waiting.pop()
        now = _folder(f"{root}/{path}", path, known.get(path))
        if now is not None:
            found[path] = now
            waiting += now.folders
    return found


def _files(found: Mapping[str, Folder]) -> tuple[str, ...]:
    return tuple(sorted(file for folder in found.values() for file in folder.files))


def _all_alike(found: Mapping[str, Folder], known: Mapping[str, Folder]) -> bool:
    """Whether the same files and folders are in all of them; sureness and times apart."""
    return len(found) == len(known) and all(
        (old := known.get(path)) is now or _alike(now, old) for path, now in found.items()
    )


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
    if old is not None and (old.files, old.folders) == (files, folders):
        return replace(old, time=state.st_mtime_ns, sure=old.time == state.st_mtime_ns)
    return Folder(state.st_mtime_ns, files, folders)


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
