"""Folders as git keeps them: read, and built anew along the paths of a change only."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from senco_tui.history.objects import GitObject, Objects
from senco_tui.history.places import checked
from senco_tui.history.stream import Made
from senco_tui.history.trouble import HistoryTrouble

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


def differing(
    objects: Objects, before: GitObject | None, after: GitObject | None, path: str
) -> dict[str, tuple[str | None, str | None]]:
    """The files at or below `path` in which two objects differ, with both blobs; None where there is no file.

    Only folders that differ are opened. Raises HistoryTrouble where one is missing.
    """
    was, now = (_entry(found) for found in (before, after))
    return dict(_differing(objects, was, now, path))


def _entry(found: GitObject | None) -> Entry | None:
    return Entry(FOLDER if found.kind == "tree" else FILE, found.id) if found else None


def _differing(
    objects: Objects, was: Entry | None, now: Entry | None, path: str
) -> Iterator[tuple[str, tuple[str | None, str | None]]]:
    if was == now:
        return
    blobs = tuple(one.id if one and one.mode != FOLDER else None for one in (was, now))
    if any(blobs) and blobs[0] != blobs[1]:
        yield path, (blobs[0], blobs[1])
    old, new = (read_tree(objects, one.id) if one and one.mode == FOLDER else {} for one in (was, now))
    for name in sorted(old.keys() | new.keys()):
        yield from _differing(objects, old.get(name), new.get(name), f"{path}/{name}")


def rebuilt(objects: Objects, root: str | None, blobs: Mapping[str, str | None]) -> tuple[Made, ...]:
    """The trees of a folder like `root` with the blobs put at their paths, None taking one away.

    Only the folders along the paths are made anew, the root last. Raises HistoryTrouble.
    """
    branch: Branch = {}
    for path, blob in blobs.items():
        *folders, name = checked(path).split("/")
        here = branch
        for step in folders:
            here = here.setdefault(step, {})
        here[name] = blob
    made: list[Made] = []
    if _grown(objects, root, branch, made) is None:
        raise HistoryTrouble("a commit that leaves no file at all is refused")
    return tuple(made)


def _grown(objects: Objects, tree: str | None, branch: Branch, made: list[Made]) -> str | None:
    """The id of `tree` after the changes of `branch`, new trees going into `made`; None when it is empty."""
    entries = read_tree(objects, tree) if tree else {}
    for name, change in branch.items():
        there = entries.get(name)
        if isinstance(change, dict):
            if there and there.mode != FOLDER:
                raise HistoryTrouble(f"“{name}” is a file in the history where a folder belongs")
            _put(entries, name, FOLDER, _grown(objects, there.id if there else None, change, made))
        else:
            if there and there.mode not in _PLAIN:
                raise HistoryTrouble(f"“{name}” is no plain file in the history")
            _put(entries, name, there.mode if there else FILE, change)
    if not entries:
        return None
    made.append(_tree(entries))
    return made[-1].id


def _put(entries: Tree, name: str, mode: str, oid: str | None) -> None:
    if oid is None:
        entries.pop(name, None)
    else:
        entries[name] = Entry(mode, oid)


def _tree(entries: Tree) -> Made:
    """The entries as one tree object, in git's order: a folder sorts as if its name ended in a slash."""
    lines = []
    for name, entry in entries.items():
        named = name.encode("utf-8", "surrogateescape")
        line = b"%s %s\0%s" % (entry.mode.encode(), named, bytes.fromhex(entry.id))
        lines.append((named + (b"/" if entry.mode == FOLDER else b""), line))
    return Made("tree", b"".join(line for _, line in sorted(lines)))
