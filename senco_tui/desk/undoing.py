"""Takes a recorded act back by a new one that says so; taking that back is the redo."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from senco_tui.cabinet.folders import case_of, place_of
from senco_tui.casework.edit import Edit
from senco_tui.casework.reason import Reason, heard_reason
from senco_tui.desk.meanwhile import untouched
from senco_tui.desk.outcome import Outcomes, Recorded, Refusal, Refused, under_lock
from senco_tui.desk.reversing import edits_back
from senco_tui.desk.saving import Page, saved
from senco_tui.document.amend import amend
from senco_tui.document.read import decode
from senco_tui.document.refusal import CannotWrite
from senco_tui.history.revision import Revision
from senco_tui.history.sentence import compose

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

UNDOES = "Undoes"
_LOOKED_THROUGH = 500
"""How many revisions back one's own last act is looked for."""


def undo(store: "Store", revision: str | None, *, why: str = "", when: datetime) -> Recorded | Refused:
    """Take back one revision (an id or a tag), or (None) one's own last act that still stands.

    Its files go back to what they were before it. Where they have changed since, only its own fields go back;
    where those too have changed, it is refused as moved. Undoing an undo does the act again.
    """
    return under_lock(store, lambda: (_undone(store, target_of(store, revision), why, when),))[0]


def redo(store: "Store", *, why: str = "", when: datetime) -> Recorded | Refused:
    """Do one's own last undone act again, if nothing else was done since."""

    def act() -> Outcomes:
        last = to_redo(store)
        if last is None:
            raise Refusal(Refused("There is nothing of yours to do again.", "unchanged"))
        return (_undone(store, last, why, when),)

    return under_lock(store, act)[0]


def to_undo(store: "Store") -> Revision | None:
    """The act of one's own that `undo` would take back, so that it can be said before; None where none is."""
    _, acts = _mine(store)
    return acts[0] if acts else None


def acts_standing(store: "Store") -> tuple[Revision, ...]:
    """One's own acts that still stand, newest first, as far back as `undo` looks."""
    return tuple(_mine(store)[1])


def to_redo(store: "Store") -> Revision | None:
    """The undoing of one's own that `redo` would take back; None where none is."""
    live, _ = _mine(store)
    last = next((one for one in live if not _is_redo(store, one)), None)
    return last if last is not None and last.trailer(UNDOES) is not None else None


def target_of(store: "Store", revision: str | None) -> Revision:
    """The act that is meant, one's own last where none is named. Raises Refusal where none can be undone."""
    if revision is None:
        own = to_undo(store)
        if own is None:
            raise Refusal(Refused("There is nothing of yours to undo.", "unchanged"))
        return own
    found = store.repository.revision(revision)
    if found is None or not store.repository.stands(found.id):
        raise Refusal(Refused(f"There is no revision “{revision}” here.", "trouble"))
    if len(found.parents) != 1:
        what = "the store's beginning" if not found.parents else "a merge"
        raise Refusal(Refused(f"{found.short} is {what}, which cannot be undone.", "trouble"))
    return found


def _mine(store: "Store") -> tuple[list[Revision], list[Revision]]:
    """One's own revisions that still stand, newest first, and those of them that are acts, no undoings."""
    undone: set[str] = set()
    live = []
    for one in store.repository.log(limit=_LOOKED_THROUGH):
        if one.id in undone:
            continue
        if (taken := one.trailer(UNDOES)) is not None:
            undone.add(taken)
        if one.email == store.email and len(one.parents) == 1:
            live.append(one)
    return live, [one for one in live if one.trailer(UNDOES) is None]


def _is_redo(store: "Store", one: Revision) -> bool:
    return len(_chain(store, one)) % 2 == 1 and one.trailer(UNDOES) is not None


def _chain(store: "Store", one: Revision) -> list[Revision]:
    """The revision, what it undoes, what that undid … down to the act itself."""
    chain = [one]
    while (taken := chain[-1].trailer(UNDOES)) and (below := store.repository.revision(taken)):
        chain.append(below)
    return chain


def _undone(store: "Store", target: Revision, why: str, when: datetime) -> Recorded:
    head = store.repository.head()
    changes = store.repository.changes(target.parents[0], target.id)
    pages = [page_of(store, target, path, was, now) for path, (was, now) in changes.items()]
    pages = [page for page in pages if page.before != page.after]
    if not pages:
        raise Refusal(
            Refused(f"{target.short} does not stand any more; there is nothing to undo.", "unchanged")
        )
    return saved(store, pages, message_of(store, target, changes, why), when, head)


def page_of(store: "Store", target: Revision, path: str, was: str | None, now: str | None) -> Page:
    """One file as it was before the target, or with only the target's own fields put back. Raises Refusal."""
    head = store.repository.head()
    found = store.cabinet.read(path)
    if head is None or store.repository.blob_id(head, path) != (found[1] if found else None):
        sentence = f"{_named(path)} was changed by hand and not recorded: record that first, then undo."
        raise Refusal(Refused(sentence, "moved", path=path))
    before = found[0] if found else None
    then = store.repository.bytes_of(was) if was else None
    here = found[1] if found else None
    if here == now:
        return Page(path, before, then)
    if here == was:
        return Page(path, before, before)
    made = store.repository.bytes_of(now) if now else None
    return Page(path, before, _taken_out(target, path, before, made, then))


def _taken_out(
    target: Revision, path: str, before: bytes | None, made: bytes | None, then: bytes | None
) -> bytes:
    """The file with only the target's own fields put back. Raises Refusal where they have changed."""
    place = place_of(path)
    texts = [decode(data, path=path)[0] if data is not None else None for data in (before, made, then)]
    here, after, earlier = texts
    if place is not None and here is not None and after is not None and earlier is not None:
        case, document = place
        edits: tuple[Edit, ...] | None = edits_back(document, case, after, earlier)
        if edits and untouched(document, case, after, here, edits):
            try:
                return amend(document, here, edits, case=case).encode()
            except CannotWrite:
                pass
    sentence = f"{_named(path)} has changed again since {target.short}, in the same place; undo that first."
    raise Refusal(Refused(sentence, "moved", (), path, yours=earlier, theirs=here, base=after))


def message_of(store: "Store", target: Revision, paths: Iterable[str], why: str, part: str = "") -> str:
    """What the undoing of an act says of itself; `part` says how far it was undone."""
    chain = _chain(store, target)
    act, verb = chain[-1], "undid" if len(chain) % 2 == 1 else "redid"
    cases = {case_of(path) for path in paths}
    case = cases.pop() if len(cases) == 1 else None
    places = [place_of(path) for path in paths]
    names = [v for k, v in target.trailers if k == "Document"] or [p[1] for p in places if p]
    document = names[0] if names else "papers"
    _, colon, said = act.sentence.partition(": ")
    first = f"{case} {document}" if case else document
    facts = [("Case", case)] if case else []
    facts += [*(("Document", name) for name in names), ("Change", f"{'un' if verb == 'undid' else 're'}done")]
    sentence = f"{first}: {verb} {act.short}{part} ({said if colon else act.sentence})"
    reason = heard_reason(why) if case else Reason("")
    return compose(sentence, reason.words, [*facts, *reason.trailers, (UNDOES, target.id)])


def _named(path: str) -> str:
    case, document = place_of(path) or (case_of(path), path)
    return f"{case} {document}" if case else document
