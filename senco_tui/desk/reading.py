"""From the cabinet to values: heads for the lists, whole documents for one case; a broken file is a row."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from senco_tui.cabinet.folders import PUPILS, folder_of, path_of
from senco_tui.cabinet.survey import Survey, files_in
from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.desk.assembling import assemble_case, assemble_caseload, assemble_setting
from senco_tui.desk.leafing import Progress, documents, read_leaf, read_leaves
from senco_tui.desk.office import Office, in_order, patched
from senco_tui.desk.remembering import remember, remembered_leaves
from senco_tui.desk.rulebook import rules_for, shipped_rules
from senco_tui.desk.strays import strays
from senco_tui.desk.sweeping import unswept
from senco_tui.document.problem import Problem
from senco_tui.document.read import decode

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

__all__ = [
    "Office",
    "Progress",
    "read_case",
    "read_near",
    "read_office",
    "read_record",
    "read_setting",
    "read_text",
    "shipped_rules",
]

STORE_FILE = "senco.yaml"
OF_NO_PUPIL = ("setting", "provision", "delivery")
"""Folders whose documents belong to no one pupil."""


@unswept()
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
    leaves = read_leaves(store, lying.paths, known, progress)
    remember(git_folder, leaves, known)
    references = store.cabinet.cases()
    odd = strays(references, lying.paths, leaves)
    caseload = assemble_caseload(references, leaves.values())
    setting = assemble_setting(leaves.values(), rules_for(git_folder))
    return Office(caseload, setting, in_order(odd, leaves.values()), leaves, lying, odd)


@unswept()
def read_near(store: "Store", before: Office, case: str | None) -> Office:
    """What came, went or was written near one pupil since; the disk is asked of a few files, and no more.

    Where there is no pupil the setting's own are looked at, and all is read where one has moved, as where a
    pupil's whole folder came or went.
    """
    if case is None:
        return read_office(store, before) if _setting_moved(store, before) else before
    place, were = folder_of(case), before.lying
    lying = store.cabinet.survey_in(place, were) if place in were.folders else were
    if place not in lying.folders:
        return read_office(store, before)
    known = {path: before.leaves[path] for path in files_in(place, were) if path in before.leaves}
    now = read_leaves(store, files_in(place, lying), known)
    fresh = {path: leaf for path, leaf in now.items() if known.get(path) is not leaf}
    if lying.paths is were.paths and not fresh:
        return before
    near = strays((case,), files_in(place, lying), now)
    odd = (*(one for one in before.strays if one.case != case), *near)
    return patched(store, before, lying, fresh, known.keys() - now.keys(), odd)


def _read_moved(store: "Store", before: Office, lying: Survey) -> Office:
    """The same files: those that were written since are read, and their pupils put together anew."""
    stamps = store.cabinet.stamps(before.leaves)
    moved = [leaf for leaf, stamp in zip(before.leaves.values(), stamps, strict=True) if leaf.stamp != stamp]
    if not moved:
        return before if lying.folders == before.lying.folders else replace(before, lying=lying)
    fresh = {x.path: read_leaf(store, x.path, x.case, x.document, heads_only=True) for x in moved}
    return patched(store, before, lying, fresh, (), before.strays)


def read_setting(store: "Store") -> Office:
    """What belongs to no one pupil, without reading any pupil's file: the setting, and what it gives."""
    git_folder = store.root / ".git"
    paths = [path for folder in OF_NO_PUPIL for path in store.cabinet.paths(folder)]
    known = remembered_leaves(git_folder, outside=PUPILS)
    leaves = read_leaves(store, [STORE_FILE, *paths], known)
    setting = assemble_setting(leaves.values(), rules_for(git_folder))
    return Office(assemble_caseload((), leaves.values()), setting)


def read_case(store: "Store", reference: str) -> tuple[CaseFile, tuple[Problem, ...]]:
    """One whole case file, prose and all, with its problems.

    Raises:
        ValueError: `reference` is no reference.
    """
    leaves = [
        read_leaf(store, path, case, document, heads_only=False)
        for path, case, document in documents(store.cabinet.paths(folder_of(reference)))
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
    leaf = read_leaf(store, path_of(document, case), case, document, heads_only=False)
    return leaf.filed, leaf.problems


def _setting_moved(store: "Store", office: Office) -> bool:
    """Whether anything of the setting itself came, went or was written since."""
    place = OF_NO_PUPIL[0]
    near = [office.leaves[path] for path in files_in(place, office.lying) if path in office.leaves]
    stamps = store.cabinet.stamps(leaf.path for leaf in near)
    written = any(leaf.stamp != stamp for leaf, stamp in zip(near, stamps, strict=True))
    return written or store.cabinet.moved_in(place, office.lying)
