"""From one file to its leaf: its bytes, its text, and what was understood of it, or what is wrong with it."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from senco_tui.cabinet.cabinet import CabinetTrouble
from senco_tui.cabinet.folders import place_of
from senco_tui.casework.casefile import Filed
from senco_tui.desk.assembling import Leaf
from senco_tui.document.problem import Problem, Severity
from senco_tui.document.read import decode, read, told_once

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

Progress = Callable[[int, int], None]
"""Told how many files of how many have been read."""


def documents(paths: Iterable[str]) -> list[tuple[str, str | None, str]]:
    """Path, case and name of every document among `paths`, in their order."""
    places = ((path, place_of(path)) for path in paths)
    return [(path, *place) for path, place in places if place is not None]


def read_leaves(
    store: "Store", paths: Iterable[str], known: Mapping[str, Leaf], progress: Progress | None = None
) -> dict[str, Leaf]:
    """The heads of the documents among `paths`; what has not moved is taken from what is `known`."""
    leaves, every = {}, tuple(paths)
    for n, (path, stamp) in enumerate(zip(every, store.cabinet.stamps(every), strict=True)):
        old = known.get(path)
        if old is not None and stamp is not None and old.stamp == stamp:
            leaves[path] = old
        elif (place := place_of(path)) is not None:
            leaves[path] = read_leaf(store, path, *place, heads_only=True)
        if progress and n % 50 == 0:
            progress(n, len(every))
    return leaves


def read_leaf(store: "Store", path: str, case: str | None, document: str, *, heads_only: bool) -> Leaf:
    """One document as it lies, its prose only where it is wanted; what cannot be read is a problem."""
    stamp = store.cabinet.stamp(path)
    try:
        found = store.cabinet.read(path)
    except CabinetTrouble as trouble:
        problem = Problem(path, 0, 0, Severity.ERROR, trouble.sentence, case=case, document=document)
        return Leaf(path, case, document, stamp, None, (problem,))
    if found is None:
        return Leaf(path, case, document, stamp, None)
    data, fingerprint = found
    text, unreadable = decode(data, path=path, case=case, document=document)
    if text is None:
        return Leaf(path, case, document, stamp, None, unreadable)
    reading = read(document, text, path=path, case=case, heads_only=heads_only)
    filed = None if reading.value is None else Filed(document, reading.value, fingerprint, reading.words)
    return Leaf(path, case, document, stamp, filed, told_once(unreadable, reading))
