"""What the office was read from: the revision that stands, and how many files differ from it."""

from datetime import date
from typing import TYPE_CHECKING

from senco_tui.cabinet.folders import place_of
from senco_tui.desk.reading import Office
from senco_tui.desk.recalling import revision_on

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store


def made_from(store: "Store", office: Office, at: date | None = None) -> tuple[str | None, int]:
    """The id of the revision, None where there is none, and how many documents are not as it has them.

    `at` is the past day the office was read from; then nothing can differ. No file is read again.
    """
    if at is not None:
        return revision_on(store, at), 0
    head = store.repository.head()
    recorded = store.repository.paths(head) if head else {}
    known = {path: blob for path, blob in recorded.items() if place_of(path)}
    gone = sum(path not in office.leaves for path in known)
    differing = sum(
        leaf.filed is not None and known.get(path) != leaf.filed.fingerprint
        for path, leaf in office.leaves.items()
    )
    return head, gone + differing
