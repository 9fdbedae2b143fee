"""From the cabinet to values: heads for the lists, whole documents for one case; a broken file is a row."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import senco_tui
from senco_tui.cabinet.cabinet import CabinetTrouble
from senco_tui.cabinet.folders import PUPILS, folder_of, path_of, place_of
from senco_tui.cabinet.survey import Survey, inside
from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.ruling import laid_over
from senco_tui.casework.setting import Rule, Setting
from senco_tui.desk.assembling import Leaf, assemble_case, assemble_caseload, assemble_setting
from senco_tui.desk.remembering import remember, remembered_leaves, remembered_rules
from senco_tui.desk.strays import strays
from senco_tui.desk.uncollected import uncollected
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
    lying: Survey = field(default_factory=Survey)
    strays: tuple[Problem, ...] = ()


@uncollected()
def read_office(store: "Store", before: Office | None = None, progress: Progress | None = None) -> Office:
    """Read the heads of all files; one whose stamp has not moved since it was last read is not read again.

    What was last read is `before`, or, at the first reading, what the index remembers. Where nothing has
    moved it is `before` itself, and of what has moved only those pupils are put together anew.
    """
    git_folder = store.root / ".git"
    lying = store.cabinet.survey(before.lying if before else None)
    if before is not None and lying.paths is before.lying.paths:
        return _read_moved(store, before, lying)
    known = before.leaves if before else remembered_leaves(git_folder, lying.paths)
    leaves = _read_leaves(store, lying.paths, known, progress)
    remember(git_folder, leaves, known)
    references = store.cabinet.cases()
    odd = strays(references, lying.paths, leaves)
    caseload = assemble_caseload(references, leaves.values())
    setting = assemble_setting(leaves.values(), _rules(git_folder))
    return Office(caseload, setting, _in_order(odd, leaves), leaves, lying, odd)


def _read_moved(store: "Store", before: Office, lying: Survey) -> Office:
    """The same files: those that were written since are read, and their pupils put together anew."""
    stamps = store.cabinet.stamps(before.leaves)
    moved = [leaf for leaf, stamp in zip(before.leaves.values(), stamps, strict=True) if leaf.stamp != stamp]
    if not moved:
        return before if lying.folders == before.lying.folders else replace(before, lying=lying)
    fresh = {x.path: _read_leaf(store, x.path, x.case, x.document, heads_only=True) for x in moved}
    leaves = {**before.leaves, **fresh}
    remember(store.root / ".git", leaves, before.leaves)
    touched = {leaf.case for leaf in moved}
    kept = [case for case in before.caseload.cases if case.reference not in touched]
    references = [case.reference for case in before.caseload.cases]
    caseload = assemble_caseload(references, leaves.values(), kept)
    setting = before.setting
    if None in touched:
        setting = assemble_setting(leaves.values(), _rules(store.root / ".git"))
    return Office(caseload, setting, _in_order(before.strays, leaves), leaves, lying, before.strays)


def _in_order(odd: Iterable[Problem], leaves: Mapping[str, Leaf]) -> tuple[Problem, ...]:
    every = [*odd, *(problem for leaf in leaves.values() for problem in leaf.problems)]
    return tuple(sorted(every, key=lambda p: (p.path, p.line, p.column)))


def read_setting(store: "Store") -> Office:
    """What belongs to no one pupil, without reading any pupil's file: the setting, and what it gives."""
    git_folder = store.root / ".git"
    paths = [path for folder in OF_NO_PUPIL for path in store.cabinet.paths(folder)]
    known = remembered_leaves(git_folder, outside=PUPILS)
    leaves = _read_leaves(store, [STORE_FILE, *paths], known)
    setting = assemble_setting(leaves.values(), _rules(git_folder))
    return Office(assemble_caseload((), leaves.values()), setting)


def moved_near(store: "Store", office: Office, case: str | None) -> bool:
    """Whether anything of one pupil came, went or was written since, or of the setting where there is none.

    A few files are asked for their times, and no more.
    """
    place = folder_of(case) if case else OF_NO_PUPIL[0]
    files = (path for _, folder in inside(place, office.lying) for path in folder.files)
    near = [office.leaves[path] for path in files if path in office.leaves]
    stamps = store.cabinet.stamps(leaf.path for leaf in near)
    written = any(leaf.stamp != stamp for leaf, stamp in zip(near, stamps, strict=True))
    return written or store.cabinet.moved_in(place, office.lying)


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
    leaves, every = {}, tuple(paths)
    for n, (path, stamp) in enumerate(zip(every, store.cabinet.stamps(every), strict=True)):
        old = known.get(path)
        if old is not None and stamp is not None and old.stamp == stamp:
            leaves[path] = old
        elif (place := place_of(path)) is not None:
            leaves[path] = _read_leaf(store, path, *place, heads_only=True)
        if progress and n % 50 == 0:
            progress(n, len(every))
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
