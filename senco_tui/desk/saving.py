"""The order of a save: commit prepared, files in place, branch moved, index refreshed; or all back again."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from senco_tui.cabinet.cabinet import CabinetTrouble, Moved
from senco_tui.cabinet.prints import fingerprint
from senco_tui.desk.outcome import Recorded
from senco_tui.history.trouble import HistoryTrouble

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store


@dataclass(frozen=True, slots=True)
class Page:
    """One file of a save: its bytes on disk now and its bytes to be; None where there is no file."""

    path: str
    before: bytes | None
    after: bytes | None


def saved(store: "Store", pages: Sequence[Page], message: str, when: datetime, head: str | None) -> Recorded:
    """Make one commit of the pages on top of `head`. Call it with the lock held.

    Raises Moved, HeadMoved, CabinetTrouble or HistoryTrouble; the files are then what they were, or, where
    the disk refuses even that, whole and not recorded.
    """
    files = {page.path: page.after for page in pages}
    store.repository.begin("", tuple(files))
    try:
        commit = store.repository.prepare(files, message, store.name, store.email, when, head)
    except HistoryTrouble:
        store.repository.end()
        raise
    put_in_place(store, pages, commit, head)
    return Recorded(commit[:7], message.partition("\n")[0], tuple(files))


def put_in_place(
    store: "Store", pages: Sequence[Page], commit: str, head: str | None, *, brought: bool = False
) -> None:
    """Lay out the pages and move the branch from `head` to `commit`, or leave all as it was; same refusals.

    `brought` says that the commit brings in what others recorded: cut off, it is completed later.
    """
    repository, paths = store.repository, tuple(page.path for page in pages)
    repository.begin(commit, paths, head if brought else None)
    done: list[Page] = []
    try:
        for page in pages:
            done.append(page)
            _put(store, page.path, page.before, page.after)
        repository.publish(commit, head)
    except (Moved, CabinetTrouble, HistoryTrouble):
        if not _stands(store, commit):
            _back(store, done)
            repository.end()
            raise
    if repository.refresh(paths):
        repository.end()


def restored(store: "Store", pages: Sequence[Page]) -> None:
    """Put files in place that say again what is recorded already; no commit is needed."""
    for page in pages:
        _put(store, page.path, page.before, page.after)


def _put(store: "Store", path: str, before: bytes | None, after: bytes | None) -> None:
    if before == after:
        return
    expected = None if before is None else fingerprint(before)
    if after is not None:
        store.cabinet.save_if(path, after, expected)
    elif expected is not None:
        store.cabinet.remove_if(path, expected)


def _back(store: "Store", done: Sequence[Page]) -> None:
    """Put back what was written, last first; a file that is not ours any more is left alone."""
    for page in reversed(done):
        with suppress(Moved, CabinetTrouble):
            _put(store, page.path, page.after, page.before)


def _stands(store: "Store", commit: str) -> bool:
    """Say whether the branch moved to our commit after all, whatever the command that moved it said."""
    return store.repository.head() == commit
