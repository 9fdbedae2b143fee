"""The log: by an index of acts, where it stands at the branch; else git is asked, and answers alike."""

import json
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING

from senco_tui.cabinet.folders import narrowing
from senco_tui.history.revision import Revision
from senco_tui.index.acts import Act, Acts

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

ACTS_FILE = "senco.acts"
FEW = 200
"""New acts that are put into the index on the way to an answer; more are left to the background."""


def log(
    store: "Store",
    case: str | None = None,
    document: str | None = None,
    limit: int | None = None,
    *,
    words: str | None = None,
) -> tuple[Revision, ...]:
    """Revisions newest first: of the whole store, of one case, of one document.

    Args:
        document: A document's name, or the folder of many: `plan`, `reviews/2026-02-13`, `reviews`.
        words: Only those whose message holds them.

    Raises:
        ValueError: for what is no reference, or no document the program knows.
        HistoryTrouble: the history cannot be read.
    """
    narrowed = narrowing(case, document)
    known = acts_on(store, narrowed, limit) if narrowed and not words else None
    if known is not None:
        return known
    return store.repository.log((narrowed,) if narrowed else (), limit=limit, grep=words, every=True)


def acts_on(store: "Store", path: str, limit: int | None) -> tuple[Revision, ...] | None:
    """The revisions that touched a path, newest first; None where the index does not know the branch."""
    head = store.repository.head()
    with closing(Acts(store.root / ".git" / ACTS_FILE)) as acts:
        tip = acts.tip()
        if head is None or tip is None:
            return None
        if tip != head and not _caught_up(store, acts, head, tip):
            return None
        told = acts.touching(path, limit)
        return tuple(map(revision_from, told)) if acts.tip() == head else None


def bring_up_acts(store: "Store") -> bool:
    """Know every act of the branch; False where its line is not straight, and nothing is kept."""
    head = store.repository.head()
    if head is None:
        return False
    with closing(Acts(store.root / ".git" / ACTS_FILE)) as acts:
        tip = acts.tip()
        if tip == head:
            return True
        if tip is not None and store.repository.stands(tip):
            fresh = store.repository.log(beyond=tip)
            if _straight(fresh, head, tip):
                return acts.add(_acts(fresh), after=tip)
        acts.clear()
        every = store.repository.log()
        return _straight(every, head, None) and acts.add(_acts(every), after=None)


def _caught_up(store: "Store", acts: Acts, head: str, tip: str) -> bool:
    """Add what was done since, if it is little and follows straight on."""
    if not store.repository.stands(tip):
        return False
    fresh = store.repository.log(limit=FEW + 1, beyond=tip)
    return len(fresh) <= FEW and _straight(fresh, head, tip) and acts.add(_acts(fresh), after=tip)


def _straight(revisions: Sequence[Revision], head: str, tip: str | None) -> bool:
    """Whether each revision stands on just the next, from the head down to the tip or the first."""
    parents = [revision.parents for revision in revisions]
    below = [(revision.id,) for revision in revisions[1:]] + [(tip,) if tip else ()]
    return bool(revisions) and revisions[0].id == head and parents == below


def _acts(revisions: Sequence[Revision]) -> list[Act]:
    return [Act(one.id, told_of(one), one.paths) for one in reversed(revisions)]


def told_of(revision: Revision) -> str:
    """A revision as text."""
    one = revision
    who, what = [one.author, one.email, one.when.isoformat()], [one.sentence, one.reason, one.trailers]
    return json.dumps([one.id, one.parents, *who, *what, one.paths, one.new])


def revision_from(told: str) -> Revision:
    """The revision of that text."""
    oid, parents, author, email, when, sentence, reason, trailers, paths, new = json.loads(told)
    pairs = tuple((str(key), str(value)) for key, value in trailers)
    moment = datetime.fromisoformat(when)
    touched = tuple(paths), tuple(new)
    return Revision(oid, tuple(parents), author, email, moment, sentence, reason, pairs, *touched)
