"""Makes commits beside the work tree: objects, then the branch by compare-and-swap, then the index."""

import os
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime

from senco_tui.history.gate import one_line
from senco_tui.history.launcher import Launcher
from senco_tui.history.objects import Objects
from senco_tui.history.standing import branch
from senco_tui.history.stream import Made, stream
from senco_tui.history.trees import FILE, rebuilt
from senco_tui.history.trouble import GitFailed, HeadMoved, HistoryTrouble, Locked

NOWHERE = "0" * 40


def signed(author: str, email: str, when: datetime) -> dict[str, str]:
    """The environment by which git signs a commit: who, and when (aware)."""
    name = re.sub(r"[<>]", "", one_line(author)).strip(" .,:;\"'\\") or "unknown"
    address = re.sub(r"[<>\s]", "", one_line(email)) or "unknown@senco.invalid"
    day = f"@{int(when.timestamp())} {when:%z}"
    return {
        f"GIT_{role}_{part}": value
        for role in ("AUTHOR", "COMMITTER")
        for part, value in (("NAME", name), ("EMAIL", address), ("DATE", day))
    }


def prepared(
    launcher: Launcher,
    objects: Objects,
    files: Mapping[str, bytes | None],
    message: str,
    signed: Mapping[str, str],
    parent: str | None,
    keep: Sequence[int] = (),
    also: Sequence[str] = (),
) -> str:
    """The id of a commit like `parent` with `files` put at their paths (None: away); no branch moves.

    `also` are further parents, whose history it brings together with that of the first.
    Raises HistoryTrouble where the history lacks something, GitFailed where it cannot be written.
    """
    blobs = {path: None if data is None else Made("blob", data) for path, data in files.items()}
    root = objects.get(f"{parent}^{{tree}}") if parent else None
    if parent and root is None:
        raise HistoryTrouble(f"the history lacks an object it needs: {parent}")
    ids = {path: blob.id if blob else None for path, blob in blobs.items()}
    trees = rebuilt(objects, root.id if root else None, ids)
    commit = Made("commit", _commit(trees[-1].id, (parent, *also), signed, message))
    made = {one.id: one for one in (*filter(None, blobs.values()), *trees, commit)}
    launcher.run("unpack-objects", "-q", data=stream(tuple(made.values())), keep=keep)
    if objects.get(commit.id) is None:
        raise HistoryTrouble("the history did not keep what was written to it")
    return commit.id


def _commit(tree: str, parents: Sequence[str | None], signed: Mapping[str, str], message: str) -> bytes:
    lines = [f"tree {tree}", *(f"parent {parent}" for parent in parents if parent)]
    for role in ("author", "committer"):
        name, email, day = (signed[f"GIT_{role.upper()}_{part}"] for part in ("NAME", "EMAIL", "DATE"))
        lines.append(f"{role} {name} <{email}> {day.removeprefix('@')}")
    return "\n".join([*lines, "", message]).encode()


def moved(
    launcher: Launcher,
    ref: str,
    new: str,
    old: str | None,
    words: str,
    extra: Mapping[str, str],
    keep: Sequence[int] = (),
) -> None:
    """Move `ref` from `old` (None: it must not exist) to `new`.

    Raises HeadMoved, Locked, or GitFailed; the ref then stands where it stood.
    """
    try:
        launcher.run("update-ref", "-m", one_line(words), ref, new, old or NOWHERE, extra=extra, keep=keep)
    except GitFailed as failed:
        if "File exists" in failed.words:
            raise Locked("git's own lock is in the way: another git command is running") from failed
        if "but expected" in failed.words or "reference already exists" in failed.words:
            raise HeadMoved("someone else recorded something in the same moment") from failed
        raise
    _sync_folder(launcher, ref)


def indexed(launcher: Launcher, blobs: Mapping[str, str | None], keep: Sequence[int] = ()) -> None:
    """Bring git's index up to date for these paths alone. Raises GitFailed."""
    lines = [f"0 {NOWHERE}\t{p}\0" if b is None else f"{FILE} {b}\t{p}\0" for p, b in blobs.items()]
    data = "".join(lines).encode("utf-8", "surrogateescape")
    launcher.run("update-index", "-z", "--index-info", data=data, keep=keep)


def _sync_folder(launcher: Launcher, ref: str) -> None:
    """Make the new place of the branch last through a power cut."""
    name = (branch(launcher.git_folder) if ref == "HEAD" else ref) or ref
    with suppress(OSError):
        handle = os.open((launcher.git_folder / name).parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
