"""Takes leaves to the index and back, so that a file that has not moved is not read twice."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing, suppress
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_type_hints

import senco_tui
import senco_tui.document
from senco_tui.cabinet.folders import place_of
from senco_tui.casework.casefile import Filed
from senco_tui.casework.documents import KINDS, kind_of
from senco_tui.casework.plain import from_plain, to_plain
from senco_tui.casework.setting import Rule
from senco_tui.desk.assembling import Leaf
from senco_tui.document.problem import Problem
from senco_tui.index.drawer import Drawer
from senco_tui.index.leaves import Index, Remembered, glance

INDEX_FILE = "senco.index"
RULES_FILE = "senco.rules"
_PROBLEMS = tuple[Problem, ...]


def remembered_leaves(
    git_folder: Path, lying: Iterable[str] = (), *, outside: str | None = None
) -> dict[str, Leaf]:
    """Every leaf the store's index holds, by path; one that no longer makes sense is left out.

    With `outside` only those that do not lie in that folder. The paths that are `lying` in the store are
    taken as they are, so that none is held twice.
    """
    same = {path: path for path in lying}
    index = Index(git_folder / INDEX_FILE, edition())
    try:
        found = (_to_leaf(one, same.get(one.path, one.path)) for one in index.remembered(outside))
        return {leaf.path: leaf for leaf in found if leaf is not None}
    finally:
        index.close()


def remembered_leaf(git_folder: Path, path: str, stamp: tuple[int, ...] | None) -> Leaf | None:
    """The leaf of one file as the index holds it; None where it holds none of that stamp."""
    found = glance(git_folder / INDEX_FILE, edition(), path) if stamp is not None else None
    return _to_leaf(found, path) if found is not None and found.stamp == stamp else None


def remember(git_folder: Path, leaves: Mapping[str, Leaf], known: Mapping[str, Leaf]) -> None:
    """Bring the index up to `leaves`, where it now holds `known`."""
    fresh = [leaf for path, leaf in leaves.items() if known.get(path) is not leaf]
    gone = [path for path in known if path not in leaves]
    if fresh or gone:
        remember_moved(git_folder, fresh, gone)


def remember_moved(git_folder: Path, fresh: Iterable[Leaf], gone: Iterable[str] = ()) -> None:
    """Remember leaves as they are now, and some paths no longer."""
    index = Index(git_folder / INDEX_FILE, edition())
    try:
        index.note(_to_remembered(fresh))
        index.forget(gone)
    finally:
        index.close()


def remembered_rules(git_folder: Path, work_out: Callable[[], tuple[Rule, ...]]) -> tuple[Rule, ...]:
    """The program's own rules as this edition of it read them last, so that what reads YAML need not load.

    Where none are remembered, or they make no sense, they are worked out, and remembered.
    """
    tables = ("CREATE TABLE told (rules TEXT)",)
    with closing(Drawer(git_folder / RULES_FILE, _edition_of_rules(), tables)) as drawer:
        for (told,) in drawer.ask("SELECT rules FROM told"):
            with suppress(ValueError, TypeError, KeyError, AttributeError):
                if rules := from_plain(tuple[Rule, ...], json.loads(told)):
                    return tuple(rules)
        rules = work_out()
        drawer.tell(
            ("DELETE FROM told", [()]), ("INSERT INTO told VALUES (?)", [(json.dumps(to_plain(rules)),)])
        )
    return rules


def _edition_of_rules() -> str:
    """The edition of what reads them, and of the files they stand in."""
    folder = Path(senco_tui.__file__).parent / "clocks" / "rules"
    return "\n".join((edition(), *_shapes(Rule), *sorted(_dated(folder.glob("*.yaml")))))


@cache
def edition() -> str:
    """A name for the shape of what is remembered.

    It changes with any field of any record, and with the code that reads them, so that a newer program
    never shows what an older one understood.
    """
    shapes = {shape for kind in KINDS for shape in _shapes(kind.value)}
    room = Path(senco_tui.document.__file__).parent
    return hashlib.sha256("\n".join(sorted((*shapes, *_dated(room.glob("*.py"))))).encode()).hexdigest()[:16]


def _dated(files: Iterable[Path]) -> Iterable[str]:
    """One line for each file: its name, when it was written, how long it is."""
    return (f"{file.name} {(s := file.stat()).st_mtime_ns} {s.st_size}" for file in files)


def _shapes(hint: Any) -> Iterable[str]:
    """One line for each record type that `hint` holds, itself among them."""
    if isinstance(hint, type) and is_dataclass(hint):
        hints = get_type_hints(hint)
        yield f"{hint.__name__}: " + ", ".join(f"{f.name} {hints[f.name]}" for f in fields(hint))
        for inner in hints.values():
            yield from _shapes(inner)
    for inner in get_args(hint):
        yield from _shapes(inner)


def _to_remembered(leaves: Iterable[Leaf]) -> Iterable[Remembered]:
    for leaf in leaves:
        if leaf.stamp is None:
            continue
        understood = {
            "value": to_plain(leaf.filed.value) if leaf.filed else None,
            "problems": to_plain(leaf.problems),
        }
        fingerprint = leaf.filed.fingerprint if leaf.filed else ""
        yield Remembered(leaf.path, leaf.stamp, fingerprint, json.dumps(understood))


def _to_leaf(remembered: Remembered, path: str) -> Leaf | None:
    place = place_of(path)
    if place is None:
        return None
    case, document = place
    kind = kind_of(document, of_case=case is not None)
    try:
        understood = json.loads(remembered.understood)
        told = understood["problems"]
        problems = from_plain(_PROBLEMS, told) if told else ()
        filed = None
        if understood["value"] is not None and kind is not None:
            value = from_plain(kind.value, understood["value"])
            filed = Filed(document, value, remembered.fingerprint)
    except (ValueError, TypeError, KeyError):
        return None
    return Leaf(path, case, document, remembered.stamp, filed, problems)
