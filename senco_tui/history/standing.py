"""How a repository stands: which commit its branch is at, and whether anything forbids writing to it."""

import os
import re
from pathlib import Path

from senco_tui.history.allowed import odd_setting

_REF = re.compile(r"ref: (refs/heads/[^\x00-\x20\x7f~^:?*\\\[]+)")
_ID = re.compile(r"[0-9a-f]{40}")
_UNDER_WAY = {
    "MERGE_HEAD": "a merge is half done",
    "CHERRY_PICK_HEAD": "a cherry-pick is half done",
    "REVERT_HEAD": "a revert is half done",
    "rebase-merge": "a rebase is half done",
    "rebase-apply": "a rebase is half done",
    "BISECT_LOG": "a bisect is under way",
    "sequencer": "several commits are being replayed",
}


def branch(git_folder: Path) -> str | None:
    """The full name of the branch HEAD is on; None when it is on none."""
    found = _REF.fullmatch(_first_line(git_folder / "HEAD"))
    return found[1] if found else None


def head(git_folder: Path) -> str | None:
    """The commit HEAD stands at, read from git's own small files; None when there is none yet."""
    on = branch(git_folder)
    if on is None:
        detached = _first_line(git_folder / "HEAD")
        return detached if _ID.fullmatch(detached) else None
    loose = _first_line(git_folder / on)
    return loose if _ID.fullmatch(loose) else _packed(git_folder, on)


def state(git_folder: Path) -> str | None:
    """None when the store may be written to, else the plain sentence why not."""
    for name, words in _UNDER_WAY.items():
        if os.path.lexists(git_folder / name):
            return f"Read only: {words} in this repository. Finish or abort it with git, then open again."
    on = branch(git_folder)
    if on is None and not _first_line(git_folder / "HEAD"):
        return "Read only: .git/HEAD, which says where the repository stands, cannot be read."
    if on is None:
        return "Read only: the repository stands on no branch (detached HEAD). `git switch` to one first."
    if head(git_folder) is None:
        return _nowhere(git_folder, on)
    if _first_line(git_folder / "shallow"):
        return "Read only: this is a shallow clone, without its whole history. `git fetch --unshallow` first."
    if odd := odd_setting(git_folder):
        return f"Read only: {odd}. Nothing of it has been run. Take it out of .git/config to write again."
    return _without_rights(git_folder)


def _nowhere(git_folder: Path, on: str) -> str:
    name = on.removeprefix("refs/heads/")
    if os.path.lexists(git_folder / on):
        return f"Read only: the branch {name} names no commit; its file .git/{on} is damaged."
    return f"Read only: the branch {name} has no commit yet."


def _without_rights(git_folder: Path) -> str | None:
    for place in (git_folder.parent, git_folder, git_folder / "objects", git_folder / "refs" / "heads"):
        if not os.access(place, os.W_OK | os.X_OK):
            shown = place.relative_to(git_folder.parent)
            where = "the store's folder" if str(shown) == "." else str(shown)
            return f"Read only: this account has no right to write to {where}."
    return None


def _packed(git_folder: Path, ref: str) -> str | None:
    try:
        lines = (git_folder / "packed-refs").read_text("utf-8", "replace").splitlines()
    except OSError:
        return None
    found = (line.partition(" ") for line in lines)
    return next((oid for oid, _, name in found if name == ref and _ID.fullmatch(oid)), None)


def _first_line(path: Path) -> str:
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        with open(handle, "rb") as file:
            return file.read(4096).decode("utf-8", "replace").partition("\n")[0].rstrip()
    except OSError:
        return ""
