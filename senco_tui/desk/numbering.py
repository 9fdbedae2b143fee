"""Ids are never given again: what a change adds gets one that never stood in its document.

Asked at recording, under the lock, where the history is at hand. An id a person chose in words is left alone.
"""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any

from senco_tui.cabinet.folders import folder_of, path_of
from senco_tui.casework.change import Change
from senco_tui.casework.edit import Add, Amended, Put, Replaced, Written
from senco_tui.desk.recalling import log
from senco_tui.document.read import decode

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

_NUMBERED = re.compile(r"([a-z]+)(\d{1,9})")
_STANDING = re.compile(r"""\bid:[ ]*["']?([a-z]+)(\d{1,9})\b""")


def numbered(store: "Store", change: Change) -> Change:
    """The same change; what it adds under an id that was taken out once goes on from the highest there was.

    Reviews and provision name an outcome by its id for ever, so a second one under that id would inherit what
    was said of the first. An id that stands in the document now is left alone: two people who gave the same
    one meanwhile are told.

    Raises HistoryTrouble where the history cannot be read.
    """
    anew: dict[int, str] = {}
    for filing in change.filings():
        added = [] if isinstance(filing, Replaced) else list(_added(filing))
        now = _ids_in(_present(store, change.case, filing.document)) if added else set()
        fresh = [entry for entry in added if _parted(entry.id) not in now]
        if fresh:
            _renumber(fresh, now, _ever(store, change.case, filing.document), anew)
    return _with_ids(change, anew) if anew else change


def _renumber(
    fresh: list[Any], now: set[tuple[str, int]], ever: set[tuple[str, int]], anew: dict[int, str]
) -> None:
    """Put the new id of each entry that needs one into `anew`, under the entry's identity."""
    given = now | {_parted(entry.id) for entry in fresh}
    for entry in fresh:
        letters, number = _parted(entry.id)
        if (letters, number) in ever:
            number = max(n for known, n in ever | given if known == letters) + 1
            given.add((letters, number))
            anew[id(entry)] = f"{letters}{number}"


def _added(filing: Amended | Written) -> Iterator[Any]:
    """What a filing may bring in under an id the program counts."""
    if isinstance(filing, Written):
        yield from _counted(filing.value)
        return
    for edit in filing.edits:
        if isinstance(edit, Add):
            yield from _counted(edit.item)
        elif isinstance(edit, Put):
            yield from _counted(edit.value)


def _counted(value: Any) -> Iterator[Any]:
    """A value's entries under numbered ids, itself and those within it."""
    if isinstance(value, tuple):
        for one in value:
            yield from _counted(one)
    elif is_dataclass(value):
        name = getattr(value, "id", None)
        if isinstance(name, str) and _NUMBERED.fullmatch(name):
            yield value
        for field in fields(value):
            yield from _counted(getattr(value, field.name))


def _parted(name: str) -> tuple[str, int]:
    found = _NUMBERED.fullmatch(name)
    if found is None:
        raise ValueError(f"“{name}” is not counted")
    return found[1], int(found[2])


def _present(store: "Store", case: str | None, document: str) -> str:
    path = path_of(document, case)
    found = store.cabinet.read(path)
    return (decode(found[0], path=path)[0] or "") if found else ""


def _ever(store: "Store", case: str | None, document: str) -> set[tuple[str, int]]:
    """Each id any recorded version of the document held, and for a plan each that a review judged."""
    path = path_of(document, case)
    texts = [store.repository.blob(revision.id, path) for revision in log(store, case, document)]
    if document == "plan" and case:
        # Reviews outlive what they judged, also where the history of the plan was cut or erased.
        reviews = store.cabinet.paths(f"{folder_of(case)}/reviews")
        texts += [found[0] for one in reviews if (found := store.cabinet.read(one))]
    return {one for data in texts if data for one in _ids_in(data.decode("utf-8", "replace"))}


def _ids_in(text: str) -> set[tuple[str, int]]:
    return {(found[1], int(found[2])) for found in _STANDING.finditer(text)}


def _with_ids(value: Any, anew: dict[int, str]) -> Any:
    """The value with the entries in `anew` under their new ids, however deep they stand."""
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return tuple(_with_ids(one, anew) for one in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    held = {f.name: getattr(value, f.name) for f in fields(value) if f.init}
    told = {name: new for name, was in held.items() if (new := _with_ids(was, anew)) != was}
    if id(value) in anew:
        told["id"] = anew[id(value)]
    same: Any = value
    return replace(same, **told) if told else value
