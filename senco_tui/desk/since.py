"""What was recorded since the last triage was signed off: whose files, by whom."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

SIGN_OFF = "triage/"
"""How the tags begin that a sign-off leaves."""

MOST = 500
"""Revisions looked back through; a school that records more between two triages is told `500 or more`."""


@dataclass(frozen=True, slots=True)
class Since:
    """`when` is the last sign-off, None where there was none; the rest is what came after it."""

    when: datetime | None
    cases: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    revisions: int = 0


def since_sign_off(store: "Store") -> Since:
    """What was recorded since the newest tag of a triage; nothing is counted where there was none.

    Raises:
        HistoryTrouble: the history cannot be read.
    """
    signed = [tag for tag in store.repository.tags() if tag.name.startswith(SIGN_OFF)]
    if not signed:
        return Since(None)
    last = max(signed, key=lambda tag: tag.when)
    cases: dict[str, None] = {}
    authors: dict[str, None] = {}
    count = 0
    for revision in store.repository.log(limit=MOST):
        if revision.id == last.revision:
            break
        count += 1
        authors[revision.author] = None
        if case := revision.trailer("Case"):
            cases[case] = None
    return Since(last.when, tuple(cases), tuple(authors), count)
