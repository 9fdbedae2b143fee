"""What was said when: the log, any document on any day, what changed, how long words stood."""

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from senco_tui.cabinet.cabinet import CabinetTrouble
from senco_tui.cabinet.folders import folder_of, path_of, place_of
from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.caseload import Caseload
from senco_tui.desk.assembling import Leaf, assemble_case, assemble_caseload, assemble_setting
from senco_tui.desk.comparing import DocumentDifference as DocumentDifference
from senco_tui.desk.comparing import differences as differences
from senco_tui.desk.comparing import differences_between as differences_between
from senco_tui.desk.reading import Office, Progress, shipped_rules
from senco_tui.desk.remembering import remembered_leaves
from senco_tui.desk.retracing import log as log
from senco_tui.desk.tracing import Standing as Standing
from senco_tui.desk.tracing import blame as blame
from senco_tui.desk.tracing import outcome_log as outcome_log
from senco_tui.document.problem import Problem
from senco_tui.document.read import decode, read, told_once

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store


def written(store: "Store", case: str) -> dict[str, date]:
    """On which day each document of a case was first recorded, those that are gone since among them."""
    found: dict[str, date] = {}
    for revision in log(store, case):
        for place in map(place_of, revision.new):
            if place is not None and place[0] == case:
                found[place[1]] = revision.when.date()
    return found


def revision_on(store: "Store", day: date) -> str | None:
    """The id of the revision that stood at the end of `day`, by this machine's clock; None where none did."""
    return store.repository.at(datetime.combine(day, time.max).astimezone())


def text_at(store: "Store", case: str | None, document: str, revision: str) -> str | None:
    """A document's text as a revision (an id or a tag) has it; None where it has none, or it is no text."""
    path = path_of(document, case)
    found = store.repository.id_of(revision)
    data = store.repository.blob(found, path) if found else None
    return None if data is None else decode(data, path=path, case=case, document=document)[0]


def text_on(store: "Store", case: str | None, document: str, day: date) -> str | None:
    """A document's text as it stood at the end of `day`; None where there was none."""
    standing = revision_on(store, day)
    return text_at(store, case, document, standing) if standing else None


def case_at(store: "Store", case: str, day: date) -> tuple[CaseFile, tuple[Problem, ...]]:
    """A whole case file as it stood at the end of `day`, with its problems; empty where there was none."""
    standing = revision_on(store, day)
    return case_in(store, case, standing) if standing else (CaseFile(case), ())


def case_in(store: "Store", case: str, revision: str) -> tuple[CaseFile, tuple[Problem, ...]]:
    """A whole case file as a revision (its whole id) has it, with its problems."""
    folder = f"{folder_of(case)}/"
    leaves = [
        _leaf_at(store, revision, path, blob)
        for path, blob in sorted(store.repository.paths(revision).items())
        if path.startswith(folder) and place_of(path)
    ]
    return assemble_case(case, leaves), tuple(p for leaf in leaves for p in leaf.problems)


def office_at(store: "Store", day: date, progress: Progress | None = None) -> Office:
    """Everything the lists need as the store had it at the end of `day`; empty where there was no store yet.

    A file whose bytes are those the index remembers is not read again.
    """
    standing = revision_on(store, day)
    if standing is None:
        return Office(Caseload(), assemble_setting((), shipped_rules()))
    known = remembered_leaves(store.root / ".git")
    recorded = sorted(store.repository.paths(standing).items())
    places = [(path, blob) for path, blob in recorded if place_of(path)]
    leaves = {}
    for n, (path, blob) in enumerate(places):
        old = known.get(path)
        same = old is not None and old.filed is not None and old.filed.fingerprint == blob
        leaves[path] = old if same and old else _leaf_at(store, standing, path, blob)
        if progress and n % 50 == 0:
            progress(n, len(places))
    references = sorted({leaf.case for leaf in leaves.values() if leaf.case})
    return Office(
        assemble_caseload(references, leaves.values()),
        assemble_setting(leaves.values(), shipped_rules()),
        tuple(p for leaf in leaves.values() for p in leaf.problems),
        leaves,
    )


def _leaf_at(store: "Store", revision: str, path: str, blob: str) -> Leaf:
    case, document = place_of(path) or (None, path)
    data = store.repository.blob(revision, path)
    if data is None:
        return Leaf(path, case, document, None, None)
    text, unreadable = decode(data, path=path, case=case, document=document)
    if text is None:
        return Leaf(path, case, document, None, None, unreadable)
    reading = read(document, text, path=path, case=case)
    filed = None if reading.value is None else Filed(document, reading.value, blob, reading.words)
    return Leaf(path, case, document, None, filed, told_once(unreadable, reading))


def hand_edits(store: "Store") -> tuple[str, ...]:
    """Paths whose bytes differ from what is recorded, by fingerprint; files nobody knows are left out.

    A document that is recorded and no longer there is among them, and so is one that was never recorded.
    """
    head = store.repository.head()
    recorded = store.repository.paths(head) if head else {}
    present = set(store.cabinet.paths())
    edited = {path for path in recorded if path not in present and place_of(path)}
    for path in present:
        known = path in recorded or place_of(path) is not None
        if known and _print_of(store, path) != recorded.get(path):
            edited.add(path)
    return tuple(sorted(edited))


def _print_of(store: "Store", path: str) -> str | None:
    """The fingerprint of a file as it lies there; None where it is gone or may not be read."""
    try:
        found = store.cabinet.read(path)
    except CabinetTrouble:
        return None
    return found[1] if found else None
