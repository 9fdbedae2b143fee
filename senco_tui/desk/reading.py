"""From the cabinet to values: heads for the lists, whole documents for one case; a broken file is a row."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import senco_tui
from senco_tui.cabinet.cabinet import CabinetTrouble
from senco_tui.cabinet.folders import PUPILS, folder_of, path_of, place_of
from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.ruling import laid_over
from senco_tui.casework.setting import Rule, Setting
from senco_tui.desk.assembling import Leaf, assemble_case, assemble_caseload, assemble_setting
from senco_tui.desk.remembering import remember, remembered_leaves, remembered_rules
from senco_tui.desk.strays import strays
from senco_tui.document.problem import Problem, Severity
from senco_tui.document.read import decode, read, told_once

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

STORE_FILE = "senco.yaml"
OF_NO_PUPIL = ("setting", "provision", "delivery")
"""Folders whose documents belong to no one pupil."""

Progress = Callable[[int, int], None]
"""Told how many files of how many have been read."""


@dataclass(frozen=True, slots=True)
class Office:
    """Everything the lists need, from heads only, as the files stood at one moment."""

    caseload: Caseload = field(default_factory=Caseload)
    setting: Setting = field(default_factory=Setting)
    problems: tuple[Problem, ...] = ()
    leaves: Mapping[str, Leaf] = field(default_factory=dict)


def read_office(store: "Store", before: Office | None = None, progress: Progress | None = None) -> Office:
    """Read the heads of all files; one whose stamp has not moved since it was last read is not read again.

    What was last read is `before`, or, at the first reading, what the index remembers.
    """
    git_folder = store.root / ".git"
    known = before.leaves if before else remembered_leaves(git_folder)
    every = store.cabinet.paths()
    leaves = _read_leaves(store, every, known, progress)
    remember(git_folder, leaves, known)
    references = store.cabinet.cases()
    problems = [*strays(references, every), *(p for leaf in leaves.values() for p in leaf.problems)]
    return Office(
        assemble_caseload(references, leaves.values()),
        assemble_setting(leaves.values(), _rules(git_folder)),
        tuple(sorted(problems, key=lambda p: (p.path, p.line, p.column))),
        leaves,
    )


def read_setting(store: "Store") -> Office:
    """What belongs to no one pupil, without reading any pupil's file: the setting, and what it gives."""
    git_folder = store.root / ".git"
    paths = [path for folder in OF_NO_PUPIL for path in store.cabinet.paths(folder)]
    known = remembered_leaves(git_folder, outside=PUPILS)
    leaves = _read_leaves(store, [STORE_FILE, *paths], known)
    setting = assemble_setting(leaves.values(), _rules(git_folder))
    return Office(assemble_caseload((), leaves.values()), setting)


def changed_since(store: "Store", office: Office) -> bool:
    """Say whether any file came, went or was written since `office` was read; no file is opened."""
    now = {path: store.cabinet.stamp(path) for path, _, _ in _documents(store.cabinet.paths())}
    return now != {path: leaf.stamp for path, leaf in office.leaves.items()}


def read_case(store: "Store", reference: str) -> tuple[CaseFile, tuple[Problem, ...]]:
    """One whole case file, prose and all, with its problems.

    Raises:
        ValueError: `reference` is no reference.
    """
    leaves = [
        _read_leaf(store, path, case, document, heads_only=False)
        for path, case, document in _documents(store.cabinet.paths(folder_of(reference)))
        if case == reference
    ]
    return assemble_case(reference, leaves), tuple(p for leaf in leaves for p in leaf.problems)


def read_text(store: "Store", case: str | None, document: str) -> tuple[str, str] | None:
    """The text of one document as it lies on disk, and its fingerprint; None where there is no such file."""
    path = path_of(document, case)
    found = store.cabinet.read(path)
    if found is None:
        return None
    data, fingerprint = found
    text, _ = decode(data, path=path, case=case, document=document)
    return (text, fingerprint) if text is not None else None


def read_record(
    store: "Store", case: str | None, document: str
) -> tuple[Filed[Any] | None, tuple[Problem, ...]]:
    """One document whole, with its problems; None where there is none, or none that can be understood."""
    leaf = _read_leaf(store, path_of(document, case), case, document, heads_only=False)
    return leaf.filed, leaf.problems


@cache
def shipped_rules() -> tuple[Rule, ...]:
    """The clocks' rules as they ship with the program.

    Raises:
        ValueError: the shipped rules themselves are wrong, which is a fault of the program.
    """
    rules: list[Rule] = []
    folder = Path(senco_tui.__file__).parent / "clocks" / "rules"
    for file in sorted(folder.iterdir(), key=lambda f: f.name):
        if file.name.endswith(".yaml"):
            text = file.read_text(encoding="utf-8")
            reading = read("setting/rules", text, path=f"clocks/rules/{file.name}", case=None)
            if not reading.trusted or reading.value is None:
                raise ValueError("; ".join(str(p) for p in reading.problems))
            rules += laid_over((), reading.value.rules)
    return tuple(rules)


@cache
def _rules(git_folder: Path) -> tuple[Rule, ...]:
    """The shipped rules, from the store's own memory of them where it has one."""
    return remembered_rules(git_folder, shipped_rules)


def _documents(paths: Iterable[str]) -> list[tuple[str, str | None, str]]:
    """Path, case and name of every document among `paths`, in their order."""
    places = ((path, place_of(path)) for path in paths)
    return [(path, *place) for path, place in places if place is not None]


def _read_leaves(
    store: "Store", paths: Iterable[str], known: Mapping[str, Leaf], progress: Progress | None = None
) -> dict[str, Leaf]:
    """The heads of the documents among `paths`; what has not moved is taken from what is `known`."""
    leaves, documents = {}, _documents(paths)
    for n, (path, case, document) in enumerate(documents):
        stamp = store.cabinet.stamp(path)
        old = known.get(path)
        unmoved = old is not None and old.stamp == stamp and stamp is not None
        leaves[path] = old if unmoved and old else _read_leaf(store, path, case, document, heads_only=True)
        if progress and n % 50 == 0:
            progress(n, len(documents))
    return leaves


def _read_leaf(store: "Store", path: str, case: str | None, document: str, *, heads_only: bool) -> Leaf:
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
