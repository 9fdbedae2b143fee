"""Looks at what a hub sent before anything of it counts: names, modes, sizes, erased things, history kept.

Every refusal names the path or the commit, and says that nothing was taken in.
"""

import os
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from senco_tui.history.fetching import Incoming
from senco_tui.history.gate import one_line
from senco_tui.history.objects import Objects
from senco_tui.history.places import checked
from senco_tui.history.trouble import GitFailed, HistoryTrouble, Rewritten, Unsafe

MEGABYTE = 1024 * 1024
LARGEST = 100 * MEGABYTE
"""Bytes of any one file, ..."""

LARGEST_ORIGINAL = 250 * MEGABYTE
"""... and of an original in a pupil's `documents/`, unless the person allows more."""

ERASED_FILE = "senco-erased"
"""In `.git`: ids of what was erased for good, one to a line; a history that brings one back is refused.

Whoever erases notes them, by whatever tool it was done: the program erases nothing yet, and reads the list.
"""

_ODD = {"120000": "is a link", "160000": "is another repository inside this one"}
_PLAIN = ("100644", "100755", "100664", "40000")
_DEEPEST = 32
_ID = re.compile(r"[0-9a-f]{40}")


@dataclass(frozen=True, slots=True)
class Limits:
    """The most bytes a file may have, and an original from a professional."""

    file: int = LARGEST
    original: int = LARGEST_ORIGINAL


def verified(
    come: Incoming, git_folder: Path, tips: Sequence[str], limits: Limits, before: str | None = None
) -> None:
    """Look at everything new under `tips`, the branch's first. Raises Unsafe or Rewritten.

    `before` is what the hub's branch stood at when it was last seen.
    """
    _follows(come, tips[0], before)
    objects = Objects(come.launcher)
    try:
        new = _new(come, tips)
        _nothing_erased(new, erased(git_folder))
        trees = list(_sized(come, new, limits))
        for oid in trees:
            _tree(objects, oid, new[oid])
    finally:
        objects.close()
    if complaint := come.sound():
        raise Unsafe(f"the hub holds a damaged or dangerous object ({complaint}); its keeper must mend it")


def erased(git_folder: Path) -> frozenset[str]:
    """The ids of commits, folders and files that were erased for good."""
    try:
        words = (git_folder / ERASED_FILE).read_text(encoding="ascii", errors="replace").split()
    except FileNotFoundError:
        return frozenset()
    except OSError as trouble:
        raise HistoryTrouble(f".git/{ERASED_FILE} cannot be read ({trouble.strerror})") from trouble
    return frozenset(word for word in words if _ID.fullmatch(word))


def _follows(come: Incoming, tip: str, before: str | None) -> None:
    if before is None or before == tip:
        return
    try:
        come.launcher.run("merge-base", "--is-ancestor", before, tip)
    except GitFailed:
        raise Rewritten(
            f"the hub's history was rewritten: {before[:7]}, which it held when this store last met it,"
            " is gone from it. If a record was erased there, begin again with `senco join`;"
            " else ask its keeper"
        ) from None


def _new(come: Incoming, tips: Sequence[str]) -> dict[str, str]:
    """Every object that is new under the tips, and one path it lies at ('' for commits)."""
    try:
        said = come.launcher.run("rev-list", "--objects", *tips, "--not", "--all", "--")
    except GitFailed as failed:
        raise Unsafe(
            f"what the hub sent is not whole ({failed.sentence}); try again, or ask its keeper"
        ) from failed
    lines = (line.partition(" ") for line in said.decode("utf-8", "surrogateescape").splitlines())
    return {oid: path for oid, _, path in lines if _ID.fullmatch(oid)}


def _nothing_erased(new: dict[str, str], gone: frozenset[str]) -> None:
    if back := sorted(gone & new.keys()):
        raise Unsafe(
            f"the hub brings back {back[0][:7]}, which was erased for good; someone sent from an old clone:"
            " erase it in the hub again, and let them begin anew with `senco join`"
        )


def _sized(come: Incoming, new: dict[str, str], limits: Limits) -> Iterator[str]:
    """The folders among the new objects; files are held against the limits. Raises Unsafe."""
    form = "--batch-check=%(objectname) %(objecttype) %(objectsize)"
    said = come.launcher.run("cat-file", form, data="".join(f"{oid}\n" for oid in new).encode())
    for line in said.decode().splitlines():
        oid, kind, *size = line.split()
        if kind == "tree":
            yield oid
        elif kind == "missing":
            raise Unsafe(
                f"what the hub sent is not whole: {oid[:7]} is missing; try again, or ask its keeper"
            )
        elif kind == "blob":
            path = new[oid]
            most = limits.original if "/documents/" in f"/{path}" else limits.file
            if int(size[0]) > most:
                told = f"{int(size[0]) // MEGABYTE} MB, and {most // MEGABYTE} MB is the most taken in"
                more = "; `senco sync --largest MB` allows more" if most == limits.original else ""
                raise Unsafe(f"{_shown(path)} has {told}{more}")


def _tree(objects: Objects, oid: str, path: str) -> None:
    """One folder: its entries' modes, names, and whether two of them are one on another machine."""
    found = objects.get(oid)
    if found is None or found.kind != "tree":
        raise Unsafe(f"what the hub sent is not whole: {oid[:7]} is missing; try again, or ask its keeper")
    if path.count("/") >= _DEEPEST:
        raise Unsafe(f"{_shown(path)} lies more than {_DEEPEST} folders deep; its keeper must take it out")
    data, at, twins = found.data, 0, dict[str, str]()
    while at < len(data):
        space, end = data.index(b" ", at), data.index(b"\0", at)
        mode, raw = data[at:space].decode("ascii", "replace"), data[space + 1 : end]
        name = raw.decode("utf-8", "surrogateescape")
        whole = f"{path}/{name}" if path else name
        if mode not in _PLAIN:
            raise Unsafe(
                f"{_shown(whole)} {_ODD.get(mode, 'is neither file nor folder')}; its keeper must take it out"
            )
        _named(name, whole)
        alike = unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
        if alike in twins:
            raise Unsafe(
                f"{_shown(whole)} and “{_shown(twins[alike])}” are one name on some machines;"
                " one of them must be renamed in the hub"
            )
        twins[alike] = name
        at = end + 21


def _named(name: str, path: str) -> None:
    odd = any(unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") for c in name)
    if odd or "\\" in name or len(os.fsencode(name)) > 240 or name in (".", ".."):
        raise Unsafe(f"{_shown(path)} has a name that cannot be kept safely; it must be renamed in the hub")
    try:
        checked(name)
    except HistoryTrouble:
        raise Unsafe(f"{_shown(path)} could be taken for git's own; its keeper must take it out") from None


def _shown(path: str) -> str:
    return one_line(path)[:120]
