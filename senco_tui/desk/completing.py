"""Completes the taking in of what others recorded, where it was cut off: the files left, then the branch."""

from senco_tui.cabinet.cabinet import CabinetTrouble, Moved
from senco_tui.cabinet.disk import DiskCabinet
from senco_tui.history.journal import Unfinished
from senco_tui.history.repository import Repository
from senco_tui.history.trouble import HistoryTrouble


def completed(repository: Repository, cabinet: DiskCabinet, unfinished: Unfinished) -> bool:
    """Say whether it was such a taking in, and could be completed. Call it with the lock held.

    It cannot where the branch has moved, or a file is neither what it was nor what it is to be: then a
    person has been at it since, and it stays as it is.
    """
    onto, commit = unfinished.onto, unfinished.commit
    if onto is None or repository.head() != onto:
        return False
    try:
        states = [(path, *_state(repository, cabinet, unfinished, path)) for path in unfinished.paths]
        if any(found not in (was, wanted) for _, found, was, wanted in states):
            return False
        for path, found, _, wanted in states:
            if found == wanted:
                continue
            data = repository.blob(commit, path)
            if data is not None:
                cabinet.save_if(path, data, found)
            elif found is not None:
                cabinet.remove_if(path, found)
        repository.publish(commit, onto)
    except (Moved, CabinetTrouble, HistoryTrouble):
        return False
    if repository.refresh(unfinished.paths):
        repository.end()
    return True


def _state(
    repository: Repository, cabinet: DiskCabinet, unfinished: Unfinished, path: str
) -> tuple[str | None, str | None, str | None]:
    """The fingerprints of a file on disk, as it was before, and as it is to be."""
    found = cabinet.read(path)
    was = repository.blob_id(unfinished.onto or "", path)
    return found[1] if found else None, was, repository.blob_id(unfinished.commit, path)
