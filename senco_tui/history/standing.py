"""How a repository stands: which commit its branch is at, and whether anything forbids writing to it."""

import os
import re
from pathlib import Path

from senco_tui.history.allowed import odd_setting

_REF = re.compile(r"ref: (refs/heads/[^\x00-\x20\x7f~^:?*\\\[]+)")
_ID = re.compile(r"[0-9a-f]{40}")
REFUSED_FILE = "senco-hub-refused"
"""In `.git`: why the hub was refused for good, until it is itself again."""

_UNDER_WAY = {
    "MERGE_HEAD": ("a merge is half done", "git merge --continue", "git merge --abort"),
    "CHERRY_PICK_HEAD": (
        "a cherry-pick is half done",
        "git cherry-pick --continue",
        "git cherry-pick --abort",
    ),
    "REVERT_HEAD": ("a revert is half done", "git revert --continue", "git revert --abort"),
    "rebase-merge": ("a rebase is half done", "git rebase --continue", "git rebase --abort"),
    "rebase-apply/applying": ("a patch is half applied", "git am --continue", "git am --abort"),
    "rebase-apply": ("a rebase is half done", "git rebase --continue", "git rebase --abort"),
    "BISECT_LOG": ("a bisect is under way", "git bisect log", "git bisect reset"),
    "sequencer": ("several commits are being replayed", "git status", "git cherry-pick --abort"),
}
"""What stands there while git is half through something: its words, how to go on, how to go back."""


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


def marks(git_folder: Path) -> tuple[object, ...]:
    """What is never twice the same once the branch or a tag has moved; read without starting a process.

    git puts each ref, and the one file of packed ones, in its place as a new file.
    """
    folder = git_folder / "refs" / "tags"
    loose = sorted(Path(at, name) for at, _, names in os.walk(folder) for name in names)
    return head(git_folder), *((str(path), _print(path)) for path in (*loose, git_folder / "packed-refs"))


def _print(path: Path) -> tuple[int, int, int] | None:
    try:
        found = os.lstat(path)
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size


def state(git_folder: Path) -> str | None:
    """None when the store may be written to, else the plain sentence why not and what mends it.

    Odd settings come first: while there are any, no git command is advised, since git would obey them.
    """
    if odd := odd_setting(git_folder):
        return f"Read only: {odd}. Nothing of it has been run. Take it out of .git/config to write again."
    for name, (words, on, back) in _UNDER_WAY.items():
        if os.path.lexists(git_folder / name):
            return f"Read only: {words} in this repository. `{on}` goes on with it, `{back}` takes it back."
    here = branch(git_folder)
    if here is None:
        return _on_no_branch(git_folder)
    if head(git_folder) is None:
        return _nowhere(git_folder, here)
    if _first_line(git_folder / "shallow"):
        lacks = "this is a shallow clone, without its whole history"
        return f"Read only: {lacks}. `git fetch --unshallow` brings the rest."
    if refused := _first_line(git_folder / REFUSED_FILE):
        return f"Read only: {refused}. Take away .git/{REFUSED_FILE} to go on without the hub."
    return _without_rights(git_folder)


def branches(git_folder: Path) -> tuple[str, ...]:
    """The short names of the branches that stand at a commit, `main` first; read from git's small files."""
    folder = git_folder / "refs" / "heads"
    found = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if _ID.fullmatch(_first_line(p))}
    found |= {name.removeprefix("refs/heads/") for name in _all_packed(git_folder)}
    return tuple(sorted((n for n in found if not n.endswith(".lock")), key=lambda n: (n != "main", n)))


def last_known(git_folder: Path) -> str | None:
    """The commit the branch of HEAD last stood at, by the branch's own log; None where that tells nothing."""
    on = branch(git_folder)
    try:
        lines = (git_folder / "logs" / (on or "HEAD")).read_text("utf-8", "replace").splitlines()
    except OSError:
        return None
    ids = (line.split(" ", 2)[1:2] for line in reversed(lines))
    return next((one[0] for one in ids if one and _ID.fullmatch(one[0]) and one[0].strip("0")), None)


def _on_no_branch(git_folder: Path) -> str:
    there = branches(git_folder)
    if _ID.fullmatch(_first_line(git_folder / "HEAD")):
        to = f"`git switch {there[0]}` goes back to one" if there else "`git switch -c main` makes one of it"
        return f"Read only: the repository stands on no branch (detached HEAD). {to}."
    mend = f" `senco doctor --fix` puts it on {there[0]}." if there else ""
    return f"Read only: .git/HEAD, which says where the repository stands, cannot be read.{mend}"


def _nowhere(git_folder: Path, on: str) -> str:
    name, there = on.removeprefix("refs/heads/"), branches(git_folder)
    if os.path.lexists(git_folder / on):
        known = last_known(git_folder)
        mend = f" `senco doctor --fix` puts it back at {known[:7]}, where its log ends." if known else ""
        return f"Read only: the branch {name} names no commit; its file .git/{on} is damaged.{mend}"
    mend = f"`git switch {there[0]}` goes back to one that has" if there else "Its first is yours to make"
    return f"Read only: the branch {name} has no commit yet. {mend}."


def _without_rights(git_folder: Path) -> str | None:
    for place in (git_folder.parent, git_folder, git_folder / "objects", git_folder / "refs" / "heads"):
        if not os.access(place, os.W_OK | os.X_OK):
            shown = place.relative_to(git_folder.parent)
            where = "the store's folder" if str(shown) == "." else str(shown)
            return f"Read only: this account has no right to write to {where}. {_owner(place)} can give it."
    return None


def _owner(place: Path) -> str:
    try:
        return f"Its owner, {place.owner()},"
    except (KeyError, OSError):
        return "Its owner"


def _packed(git_folder: Path, ref: str) -> str | None:
    return _all_packed(git_folder).get(ref)


def _all_packed(git_folder: Path) -> dict[str, str]:
    """Every branch that git keeps in its one packed file, with its commit."""
    try:
        lines = (git_folder / "packed-refs").read_text("utf-8", "replace").splitlines()
    except OSError:
        return {}
    found = (line.partition(" ") for line in lines)
    return {name: oid for oid, _, name in found if name.startswith("refs/heads/") and _ID.fullmatch(oid)}


def _first_line(path: Path) -> str:
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        with open(handle, "rb") as file:
            return file.read(4096).decode("utf-8", "replace").partition("\n")[0].rstrip()
    except OSError:
        return ""
