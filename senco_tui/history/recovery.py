"""Sets aside what a killed program left in git's way: moved to `.git/senco-stale/`, never deleted."""

import os
import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path

from senco_tui.history.lock import LOCK_FILE
from senco_tui.history.trouble import HistoryTrouble

STALE_FOLDER = "senco-stale"
_LONG_AGO = 600.0
"""Seconds after which a lock is taken for stale even where some git may be running."""

_LOCKS = ("index.lock", "HEAD.lock", "packed-refs.lock", "config.lock", "shallow.lock")

_HALF_WRITTEN = ("tmp_obj_", "tmp_pack_", "tmp_idx_", "tmp_rev_", "tmp_graph_", ".tmp-")

_READERS = frozenset({b"cat-file", b"log", b"show", b"blame", b"rev-list", b"grep", b"ls-tree"})


def locks(git_folder: Path) -> tuple[Path, ...]:
    """Every lock file of git's that lies there, dead or alive."""
    found = [git_folder / name for name in _LOCKS if (git_folder / name).is_file()]
    for folder in ("refs", "objects/info"):
        found += (p for p in _files(git_folder / folder) if p.name.endswith(".lock"))
    return tuple(found)


def stale_locks(git_folder: Path) -> tuple[Path, ...]:
    """Git's lock files that no running git can be holding. Call it with the store's own lock held."""
    found = locks(git_folder)
    if not found:
        return ()
    busy = git_may_be_running(git_folder.parent)
    return tuple(p for p in found if not busy or _age(git_folder, p) > _LONG_AGO)


def temporaries(git_folder: Path) -> tuple[Path, ...]:
    """Objects and indexes git was still writing when it was killed."""
    if git_may_be_running(git_folder.parent):
        return ()
    found = [p for p in _files(git_folder / "objects") if p.name.startswith(_HALF_WRITTEN)]
    found += git_folder.glob("sharedindex_*")
    return tuple(found)


def set_aside(git_folder: Path, paths: Iterable[Path]) -> tuple[str, ...]:
    """Move files to the stale folder, each under a name of its own; the names they had, inside the store.

    Raises HistoryTrouble.
    """
    moved = []
    for path in paths:
        stale = git_folder / STALE_FOLDER
        try:
            _make(stale)
            os.rename(path, stale / f"{secrets.token_hex(4)}-{path.name}")
        except FileNotFoundError:
            continue
        except OSError as trouble:
            raise HistoryTrouble(f"{path.name} cannot be moved aside ({trouble.strerror})") from trouble
        moved.append(path.relative_to(git_folder.parent).as_posix())
    return tuple(moved)


def _make(stale: Path) -> None:
    """Make the stale folder, for the group too where the store is shared with one."""
    if not stale.is_dir():
        stale.mkdir(mode=0o700)
        stale.chmod(0o2770 if os.stat(stale.parent).st_mode & 0o020 else 0o700)


def git_may_be_running(root: Path) -> bool:
    """Say whether a git command may be at work in `root`; where the system does not tell, say no."""
    for process in _processes():
        try:
            if process.joinpath("comm").read_text().strip() not in ("git", "git-remote-http"):
                continue
            if process.joinpath("stat").read_text().rpartition(")")[2].split()[0] in "ZX":
                continue
            if _only_reads(process):
                continue
            if Path(os.readlink(process / "cwd")).is_relative_to(root):
                return True
        except PermissionError:
            return True
        except (OSError, IndexError):
            continue
    return False


def _only_reads(process: Path) -> bool:
    """Say whether it is a reader, such as the resident one or a pager's, which never locks anything."""
    words = iter(process.joinpath("cmdline").read_bytes().split(b"\0")[1:])
    for word in words:
        if word in (b"-c", b"-C"):
            next(words, None)
        elif not word.startswith(b"-"):
            return word in _READERS
    return False


def _processes() -> Iterator[Path]:
    try:
        with os.scandir("/proc") as entries:
            yield from (Path(e.path) for e in entries if e.name.isdecimal())
    except OSError:
        return


def _files(folder: Path) -> Iterator[Path]:
    for place, _, names in os.walk(folder):
        yield from (Path(place, name) for name in names)


def _age(git_folder: Path, path: Path) -> float:
    """Seconds between the file's last writing and the taking of the store's own lock, which is now."""
    try:
        return os.lstat(git_folder / LOCK_FILE).st_mtime - os.lstat(path).st_mtime
    except OSError:
        return 0.0
