"""What was recorded since one's last triage was signed off: whose files, by whom, and what is unread."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from senco_tui.history.revision import Revision, Tag

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

SIGN_OFF = "triage/"
"""How the tags begin that a sign-off leaves."""

SIGNED = "triage-signed-off"
"""The kind of act that records one."""

MOST = 500
"""Revisions looked back through; a school that records more between two triages is told of so many."""


@dataclass(frozen=True, slots=True)
class Since:
    """`when` is the last sign-off, None where there was none; the rest is what came after it.

    `revisions` are newest first; `own` are the ids of one's own among them, which are never unread.
    `untagged` are the sign-offs that a crash left without their tag. `recent` is how far was looked back, and
    `marks` what branch and tags were at: while they are there, nothing of it can have changed.
    """

    when: datetime | None
    revisions: tuple[Revision, ...] = ()
    own: frozenset[str] = frozenset()
    untagged: tuple[Revision, ...] = ()
    recent: tuple[Revision, ...] = field(default=(), compare=False, repr=False)
    marks: tuple[object, ...] = field(default=(), compare=False, repr=False)

    @property
    def cases(self) -> tuple[str, ...]:
        """The pupils whose files changed, the latest first."""
        return cases_of(self.revisions)

    @property
    def full(self) -> bool:
        """Whether there may be more than was looked through."""
        return len(self.revisions) >= MOST

    def unread(self, seen: frozenset[str]) -> tuple[Revision, ...]:
        """What neither is one's own nor was seen."""
        return tuple(one for one in self.revisions if one.id not in self.own and one.id not in seen)


def cases_of(revisions: Iterable[Revision]) -> tuple[str, ...]:
    """The pupils some revisions are about, each once."""
    found = (one.trailer("Case") for one in revisions)
    return tuple(dict.fromkeys(case for case in found if case))


def since_sign_off(store: "Store", before: Since | None = None) -> Since:
    """What was recorded since one's own last sign-off, else anybody's; nothing where there was none.

    A sign-off that was undone does not count, and one whose tag is missing does. What came in later from
    another clone counts as recorded since, whenever it was written. It is `before` itself where neither
    branch nor tags have moved, and what that looked back through is not asked for again.

    Raises:
        HistoryTrouble: the history cannot be read.
    """
    marks = (store.email, *store.repository.marks())
    if before is not None and before.marks == marks:
        return before
    tags = [tag for tag in store.repository.tags() if tag.name.startswith(SIGN_OFF)]
    recent = _recent(store, before.recent if before else ())
    taken = undone(recent)
    signed = [one for one in recent if one.trailer("Change") == SIGNED and one.id not in taken]
    named = {tag.name for tag in tags}
    missing = tuple(one for one in signed if tag_of(one) not in named)
    last = _last(store.email, recent, signed, [tag for tag in tags if tag.revision not in taken])
    if last is None:
        return Since(None, untagged=missing, recent=recent, marks=marks)
    id_, when = last
    later = _back_to(id_, recent)
    if later is None:
        later = store.repository.log(limit=MOST, beyond=id_)
    own = frozenset(one.id for one in later if one.email == store.email)
    return Since(when, later, own, missing, recent, marks)


def _recent(store: "Store", known: tuple[Revision, ...]) -> tuple[Revision, ...]:
    """The latest revisions; where one line leads on from those that are `known`, only what is new is read."""
    head = store.repository.head()
    if known and head:
        new = store.repository.log(limit=MOST, tip=head, beyond=known[0].id)
        every = (*new, *known)
        if every[0].id == head and _is_line(every[: len(new) + 1]):
            return every[:MOST]
    return store.repository.log(limit=MOST)


def _back_to(id_: str, recent: tuple[Revision, ...]) -> tuple[Revision, ...] | None:
    """What came after a revision, where one line leads back to it; None where only a walk can tell."""
    at = next((n for n, one in enumerate(recent) if one.id == id_), None)
    return None if at is None or not _is_line(recent[: at + 1]) else recent[:at]


def _is_line(revisions: tuple[Revision, ...]) -> bool:
    """Whether each, newest first, stands on the next alone."""
    return all(one.parents == (older.id,) for one, older in pairwise(revisions))


def undone(revisions: Iterable[Revision]) -> frozenset[str]:
    """The ids of those that a standing one takes back; `revisions` are newest first."""
    taken: set[str] = set()
    for one in revisions:
        if one.id not in taken and (target := one.trailer("Undoes")):
            taken.add(target)
    return frozenset(taken)


def tag_of(revision: Revision) -> str:
    """What the tag of a sign-off is called, `triage/2026-W47`, as its record is filed."""
    return SIGN_OFF + (revision.trailer("Document") or "").rpartition("/")[2]


def _last(
    email: str, recent: tuple[Revision, ...], signed: list[Revision], tags: list[Tag]
) -> tuple[str, datetime] | None:
    """The commit and moment of the last sign-off: one's own or a bare tag in sight, another's, any tag."""
    when: dict[str, datetime] = {}
    for tag in tags:
        when[tag.revision] = max(tag.when, when.get(tag.revision, tag.when))
    of_another = {one.id for one in signed if one.email != email}
    known = {one.id for one in signed} | set(when)
    found = [one for one in recent if one.id in known]
    mine = next((one for one in found if one.id not in of_another), None)
    chosen = mine or next(iter(found), None)
    if chosen is not None:
        return chosen.id, chosen.when if chosen in signed else when[chosen.id]
    return max(when.items(), key=lambda pair: pair[1], default=None)
