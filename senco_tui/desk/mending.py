"""Mends what can be mended without touching anyone's words: closed, moved aside, made again; none deleted."""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from senco_tui.desk.remembering import INDEX_FILE
from senco_tui.history.allowed import odd_setting
from senco_tui.history.trouble import HistoryTrouble
from senco_tui.index.leaves import damaged

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

OTHERS = stat.S_IRWXO
"""Rights for people who are neither the owner nor of the group: nobody's, in a store."""

GROUP = stat.S_IRGRP | stat.S_IWGRP


def mend_store(store: "Store") -> tuple[str, ...]:
    """Mend what can be mended safely, under the store's lock; a sentence on each thing done, or not done."""
    done = list(_rights(store.root))
    try:
        with store.repository.lock(store.name):
            for mend in (_locks, _head, _leavings, _hooks, _git_index, _own_index):
                done += mend(store)
    except (HistoryTrouble, OSError) as trouble:
        words = getattr(trouble, "sentence", None) or getattr(trouble, "strerror", None) or "no reason given"
        done.append(f"The rest was left as it is: {words}.")
    return tuple(done)


def open_to_others(root: Path) -> list[Path]:
    """What others may read or enter. A closed root keeps them out of all below it."""
    if not root.stat().st_mode & OTHERS:
        return []
    return [path for path in _below(root) if _mode(path) & OTHERS]


def closed_to_group(root: Path) -> list[Path]:
    """In a store a group shares, what the group may not read and write; nothing where it is one person's.

    Git's objects are written once and stay read only, for their owner too; senco's index is each one's own.
    """
    if not root.stat().st_mode & stat.S_IWGRP:
        return []
    objects, own = root / ".git" / "objects", root / ".git" / INDEX_FILE
    found = (p for p in _below(root) if p != own and not (p.is_relative_to(objects) and not p.is_dir()))
    return [path for path in found if not path.is_symlink() and _mode(path) & GROUP != GROUP]


def _rights(root: Path) -> Iterator[str]:
    tasks: tuple[tuple[str, list[Path], Callable[[int], int]], ...] = (
        ("closed to others", open_to_others(root), lambda mode: mode & ~OTHERS),
        ("shared with the group", closed_to_group(root), _shared),
    )
    for words, paths, wanted in tasks:
        kept = [path for path in paths if not _changed(path, wanted)]
        if len(paths) > len(kept):
            yield f"{len(paths) - len(kept)} files and folders are {words} now."
        if kept:
            yield f"{len(kept)} belong to someone else, who must do it: {kept[0]} for one."


def _shared(mode: int) -> int:
    return mode | GROUP | (stat.S_IXGRP | stat.S_ISGID if mode & stat.S_IXUSR else 0)


def _changed(path: Path, wanted: Callable[[int], int]) -> bool:
    try:
        path.chmod(wanted(stat.S_IMODE(path.lstat().st_mode)))
    except OSError:
        return False
    return True


def _below(root: Path) -> Iterator[Path]:
    yield root
    for folder, folders, names in os.walk(root):
        yield from (Path(folder, name) for name in (*folders, *names))


def _mode(path: Path) -> int:
    """Its rights; those of a link say nothing, so it has all and none to be taken away."""
    with suppress(OSError):
        mode = path.lstat().st_mode
        return 0 if stat.S_ISLNK(mode) else stat.S_IMODE(mode)
    return 0


def _locks(store: "Store") -> Iterator[str]:
    aside = store.repository.set_locks_aside()
    if aside:
        yield f"Dead locks moved to .git/senco-stale: {', '.join(aside)}."


def _head(store: "Store") -> Iterator[str]:
    """Put HEAD and its branch right; not while settings stand there that nobody vouches for."""
    if odd_setting(store.root / ".git"):
        return
    upkeep = store.repository.upkeep
    yield from (sentence for mend in (upkeep.mend_head, upkeep.mend_branch) if (sentence := mend()))


def _leavings(store: "Store") -> Iterator[str]:
    aside = store.repository.set_aside(store.cabinet.leftovers())
    if aside:
        yield f"Half-written files moved to .git/senco-stale: {', '.join(aside)}."


def _hooks(store: "Store") -> Iterator[str]:
    aside = store.repository.upkeep.set_hooks_aside()
    if aside:
        yield f"Programs git would have started moved to .git/senco-stale: {', '.join(aside)}."


def _git_index(store: "Store") -> Iterator[str]:
    if store.repository.upkeep.index_is_sound() or store.repository.head() is None:
        return
    store.repository.rebuild_index()
    yield "Git's index was moved to .git/senco-stale and made again from what is recorded."


def _own_index(store: "Store") -> Iterator[str]:
    place = store.root / ".git" / INDEX_FILE
    if damaged(place):
        store.repository.set_aside([f".git/{INDEX_FILE}"])
        yield "senco's own index was moved to .git/senco-stale; it is made again at the next reading."
