"""Folders as git keeps them: read, and built anew along the paths of a change only."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from senco_tui.history.launcher import Launcher
from senco_tui.history.objects import Objects
from senco_tui.history.places import checked
from senco_tui.history.trouble import GitFailed, HistoryTrouble

FILE, FOLDER = "100644", "40000"
_PLAIN = ("100644", "100755", "100664")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a tree: its mode as git writes it, and the id of what lies there."""

    mode: str
    id: str


Tree = dict[str, Entry]
Branch = dict[str, Any]


def read_tree(objects: Objects, tree: str) -> Tree:
    """The entries of a tree by name, in git's order. Raises HistoryTrouble where it is missing."""
    found = objects.get(tree)
    if found is None or found.kind != "tree":
        raise HistoryTrouble(f"the history lacks an object it needs: {tree}")
    entries: Tree = {}
    data, at = found.data, 0
    while at < len(data):
        space, end = data.index(b" ", at), data.index(b"\0", at)
        name = data[space + 1 : end].decode("utf-8", "surrogateescape")
        entries[name] = Entry(data[at:space].decode(), data[end + 1 : end + 21].hex())
        at = end + 21
    return entries


def rebuilt(launcher: Launcher, objects: Objects, root: str | None, blobs: Mapping[str, str | None]) -> str:
    """The id of a tree like `root` with the blobs put at their paths, None taking a path away."""
    branch: Branch = {}
    for path, blob in blobs.items():
        *folders, name = checked(path).split("/")
        here = branch
        for step in folders:
            here = here.setdefault(step, {})
        here[name] = blob
    process = launcher.start("mktree", "-z", "--missing", "--batch")
    try:
        made = _grown(objects, root, branch, lambda entries: _made(process, entries))
        process.stdin.close()
        complaint = process.stderr.read()
        if process.proc.wait():
            raise GitFailed("mktree", complaint.decode("utf-8", "replace"))
    finally:
        process.stdout.close()
        process.stderr.close()
    if made is None:
        raise HistoryTrouble("a commit that leaves no file at all is refused")
    return made


def _grown(objects: Objects, tree: str | None, branch: Branch, make: Callable[[Tree], str]) -> str | None:
    """The id of `tree` after the changes of `branch`; None when nothing is left in it."""
    entries = read_tree(objects, tree) if tree else {}
    for name, change in branch.items():
        there = entries.get(name)
        if isinstance(change, dict):
            if there and there.mode != FOLDER:
                raise HistoryTrouble(f"“{name}” is a file in the history where a folder belongs")
            inner = _grown(objects, there.id if there else None, change, make)
            _put(entries, name, FOLDER, inner)
        else:
            if there and there.mode not in _PLAIN:
                raise HistoryTrouble(f"“{name}” is no plain file in the history")
            _put(entries, name, there.mode if there else FILE, change)
    return make(entries) if entries else None


def _put(entries: Tree, name: str, mode: str, oid: str | None) -> None:
    if oid is None:
        entries.pop(name, None)
    else:
        entries[name] = Entry(mode, oid)


def _made(process: Any, entries: Tree) -> str:
    """Have the running mktree write one tree; its id."""
    lines = [f"{e.mode.zfill(6)} {_kind(e.mode)} {e.id}\t{name}\0" for name, e in entries.items()]
    try:
        process.stdin.write("".join(lines).encode("utf-8", "surrogateescape") + b"\0")
        process.stdin.flush()
        made = str(process.stdout.readline().decode().strip())
    except OSError:
        made = ""
    if len(made) != 40:
        raise GitFailed("mktree", process.stderr.read().decode("utf-8", "replace"))
    return made


def _kind(mode: str) -> str:
    return {FOLDER: "tree", "160000": "commit"}.get(mode, "blob")
