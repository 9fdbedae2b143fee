"""Records a change: checked, saved and committed as one act, or refused with nothing lost."""

import dataclasses
import re
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from senco_tui.cabinet.folders import path_of
from senco_tui.casework.case_begun import CaseBegun
from senco_tui.casework.change import Change
from senco_tui.casework.edit import Written
from senco_tui.casework.reason import Reason, heard_reason
from senco_tui.desk.blanks import new_reference
from senco_tui.desk.drafting import Basis, page_of
from senco_tui.desk.handwork import record_by_hand as record_by_hand
from senco_tui.desk.handwork import settled
from senco_tui.desk.numbering import numbered
from senco_tui.desk.outcome import Recorded as Recorded
from senco_tui.desk.outcome import Refusal, under_lock
from senco_tui.desk.outcome import Refused as Refused
from senco_tui.desk.saving import Page, restored, saved
from senco_tui.desk.undoing import redo as redo
from senco_tui.desk.undoing import undo as undo
from senco_tui.history.sentence import compose
from senco_tui.history.trouble import HeadMoved, HistoryTrouble

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

Trailers = Sequence[tuple[str, str]]
_NUMBERED = re.compile(r"((?:contacts|notes)/\d{4}-\d{2}-\d{2}-)(\d+)")
_TRIES = 3


def record(
    store: "Store",
    change: Change,
    *,
    basis: Basis = None,
    why: str = "",
    trailers: Trailers = (),
    when: datetime,
) -> Recorded | Refused:
    """Record one act as one commit.

    Where someone changed another field of the same document meanwhile, both stand; where it was the same,
    the refusal shows both. A hand edit in the way is recorded first, as a commit of its own.

    Args:
        basis: For each document, the fingerprint of the text the change was meant for; one that is not named
            is taken as it is found.
        why: The reason in the person's own words; its source, whom it was agreed with and what it decides may
            follow. An act of the whole setting carries none.
        trailers: More to say in `Key: value` lines, such as `Agreed-with`.
        when: Now (aware), from the front door.
    """

    def act() -> tuple[Recorded | Refused, ...]:
        for _ in range(_TRIES - 1):
            try:
                return (_recorded(store, change, basis, why, trailers, when),)
            except HeadMoved:
                continue
        return (_recorded(store, change, basis, why, trailers, when),)

    return under_lock(store, act)[0]


def _recorded(
    store: "Store", change: Change, basis: Basis, why: str, trailers: Trailers, when: datetime
) -> Recorded:
    change = numbered(store, _refiled(store, change))
    message = _message(change, why, trailers)
    pages, head = _pages(store, change, basis)
    if settled(store, change.case, [filing.document for filing in change.filings()], when):
        pages, head = _pages(store, change, basis)
    if all(page.after == store.repository.blob(head, page.path) for page in pages):
        restored(store, pages)
        raise Refusal(Refused("Nothing differs from what is recorded, so nothing was recorded.", "unchanged"))
    return saved(store, pages, message, when, head)


def _pages(store: "Store", change: Change, basis: Basis) -> tuple[list[Page], str]:
    """The files of the change as they are to be, and the commit they go on top of."""
    head = store.repository.head()
    if head is None:
        raise HistoryTrouble("the store has no first commit")
    return [page_of(store, head, change.case, filing, basis) for filing in change.filings()], head


def _message(change: Change, why: str, trailers: Trailers) -> str:
    documents = dict.fromkeys([change.document, *(filing.document for filing in change.filings())])
    facts = [("Case", change.case)] if change.case else []
    facts += [*(("Document", name) for name in documents), ("Change", change.name)]
    first = f"{change.case} {change.document}" if change.case else change.document
    reason = heard_reason(why)
    if change.case is None:
        reason, trailers = Reason(""), ()
    try:
        return compose(f"{first}: {change.sentence()}", reason.words, [*facts, *reason.trailers, *trailers])
    except ValueError as trouble:
        raise Refusal(Refused(f"Nothing was recorded: {trouble}.", "invalid")) from trouble


def _refiled(store: "Store", change: Change) -> Change:
    """The same change under the next free number or reference, where its own was taken meanwhile."""
    if isinstance(change, CaseBegun):
        return change.under(new_reference(store, change.on))
    filed_as = getattr(change, "filed_as", None)
    numbered = _NUMBERED.fullmatch(filed_as or "")
    if numbered is None or not _files_new(change, filed_as):
        return change
    number = int(numbered[2])
    while store.cabinet.stamp(path_of(f"{numbered[1]}{number}", change.case)) is not None:
        number += 1
    same: Any = change
    return (
        change if number == int(numbered[2]) else dataclasses.replace(same, filed_as=f"{numbered[1]}{number}")
    )


def _files_new(change: Change, document: str | None) -> bool:
    return any(isinstance(f, Written) and f.document == document for f in change.filings())
