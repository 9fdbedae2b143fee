"""What the next opening does after a crash, under the lock: set aside, explain, delete nothing."""

from pathlib import Path

from senco_tui.cabinet.cabinet import CabinetTrouble
from senco_tui.cabinet.disk import DiskCabinet
from senco_tui.cabinet.folders import place_of
from senco_tui.desk.completing import completed
from senco_tui.history.journal import JOURNAL_FILE, Unfinished
from senco_tui.history.repository import Repository
from senco_tui.history.trouble import Busy, HistoryTrouble

_PATIENCE = 1.0
"""Seconds an opening waits for a save that is ending, or for a killed program's last git to die."""


def recovered(root: Path, repository: Repository) -> tuple[str, ...]:
    """Set aside what a killed program left, and say so; () where all is well or someone is saving."""
    if not repository.needs_recovery() or repository.state() is not None:
        return ()
    try:
        with repository.lock("senco", seconds=_PATIENCE):
            return _under_lock(root, repository)
    except (Busy, HistoryTrouble, CabinetTrouble, OSError):
        return ()


def _under_lock(root: Path, repository: Repository) -> tuple[str, ...]:
    unfinished = repository.unfinished()
    aside = repository.set_locks_aside(_PATIENCE)
    if unfinished is None:
        return _told(aside)
    folders = {path.rpartition("/")[0] for path in unfinished.paths}
    cabinet = DiskCabinet(root)
    left = [path for folder in folders or {""} for path in cabinet.leftovers(folder)]
    aside = (*aside, *repository.set_aside(left))
    if completed(repository, cabinet, unfinished):
        return (*_told(aside), "A sync was cut off; what it brought in is in its place now.")
    repository.refresh(_recorded(unfinished, repository, cabinet))
    repository.set_aside([f".git/{JOURNAL_FILE}"])
    return (*_told(aside), *_cut_off(unfinished, repository, cabinet))


def _recorded(unfinished: Unfinished, repository: Repository, cabinet: DiskCabinet) -> tuple[str, ...]:
    """The paths of the save whose bytes on disk are the recorded ones, so that the index may say so."""
    return tuple(path for path in unfinished.paths if _is_recorded(path, repository, cabinet))


def _is_recorded(path: str, repository: Repository, cabinet: DiskCabinet) -> bool:
    head, found = repository.head(), cabinet.read(path)
    return head is not None and repository.blob_id(head, path) == (found[1] if found else None)


def _told(aside: tuple[str, ...]) -> tuple[str, ...]:
    if not aside:
        return ()
    return (f"A program was cut off here; what it left was moved to .git/senco-stale: {', '.join(aside)}.",)


def _cut_off(unfinished: Unfinished, repository: Repository, cabinet: DiskCabinet) -> tuple[str, ...]:
    """A sentence for each file that was written and not yet recorded; it stays as it is."""
    sentences = []
    for path in unfinished.paths:
        if not _is_recorded(path, repository, cabinet):
            case, document = place_of(path) or (None, path)
            named = f"{case} {document}" if case else document
            sentences.append(f"A save of {named} was cut off: its words are in the file, not yet recorded.")
    return tuple(sentences)
