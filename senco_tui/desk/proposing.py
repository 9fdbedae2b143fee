"""Undoing an act whose places have changed again since: what it would go back to beside what stands now.

Nothing is decided here. Each place is shown, someone chooses, and what they chose is one new commit.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from senco_tui.cabinet.folders import place_of
from senco_tui.desk.outcome import Recorded, Refusal, Refused, under_lock
from senco_tui.desk.saving import Page, saved
from senco_tui.desk.undoing import message_of, page_of, target_of
from senco_tui.document.merging import Merged, merge
from senco_tui.document.read import decode, read
from senco_tui.document.uniting import Place
from senco_tui.document.weaving import Side
from senco_tui.history.revision import Revision

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

Chosen = Mapping[str, Mapping[str, Side]]
"""For each path, what is chosen of each of its places: `mine` goes back, `theirs` keeps what stands now."""


@dataclass(frozen=True, slots=True)
class Contested:
    """A document an act changed and others changed again at the same places.

    `made` is its text as the act left it, `earlier` as it was before the act, `now` as it stands; None where
    there was no such document. `text` is the one text of both, the earlier words in every open place.
    """

    case: str | None
    document: str
    path: str
    made: str | None
    earlier: str | None
    now: str | None
    text: str | None
    places: tuple[Place, ...]


def contested(store: "Store", revision: str) -> tuple[Contested, ...]:
    """The documents that keep a revision (an id or a tag) from being undone as a whole."""
    target = store.repository.revision(revision)
    if target is None or len(target.parents) != 1:
        return ()
    changes = store.repository.changes(target.parents[0], target.id)
    found = (_contested(store, target, path, was, now) for path, (was, now) in changes.items())
    return tuple(one for one in found if one is not None)


def undo_in_part(
    store: "Store", revision: str, seen: tuple[Contested, ...], chosen: Chosen, *, why: str, when: datetime
) -> Recorded | Refused:
    """Undo a revision as far as was chosen, by one new commit that says so.

    `seen` is what was shown: where anything of it has changed since, nothing is recorded.
    """

    def act() -> tuple[Recorded | Refused, ...]:
        target = target_of(store, revision)
        if contested(store, target.id) != seen:
            raise Refusal(
                Refused("It has changed again while you were looking; nothing was undone.", "moved")
            )
        head, by_path = store.repository.head(), {one.path: one for one in seen}
        changes = store.repository.changes(target.parents[0], target.id)
        pages = [
            _settled(store, by_path[path], chosen.get(path, {}))
            if path in by_path
            else page_of(store, target, path, was, now)
            for path, (was, now) in changes.items()
        ]
        pages = [page for page in pages if page.before != page.after]
        if not pages:
            raise Refusal(Refused("What stands now was kept; nothing was undone.", "unchanged"))
        message = message_of(store, target, changes, why, part=" in part")
        return (saved(store, pages, message, when, head),)

    return under_lock(store, act)[0]


def _contested(
    store: "Store", target: Revision, path: str, was: str | None, now: str | None
) -> Contested | None:
    try:
        page_of(store, target, path, was, now)
        return None
    except Refusal as refusal:
        refused = refusal.refused
    if refused.base is None and refused.yours is None and refused.theirs is None:
        return None
    case, document = place_of(path) or (None, path)
    made, earlier, here = refused.base, refused.yours, refused.theirs
    merged = _merged(path, made, earlier, here, {})
    return Contested(case, document, path, made, earlier, here, merged.text, merged.undecided)


def _merged(
    path: str, made: str | None, earlier: str | None, here: str | None, chosen: Mapping[str, Side]
) -> Merged:
    case, document = place_of(path) or (None, None)
    return merge(document, case, made, earlier, here, chosen)


def _settled(store: "Store", one: Contested, chosen: Mapping[str, Side]) -> Page:
    """The document as it was chosen. Raises Refusal where a place is open or the text makes no sense."""
    merged = _merged(one.path, one.made, one.earlier, one.now, chosen)
    if merged.undecided:
        raise Refusal(Refused("Not every place was decided; nothing was undone.", "moved", path=one.path))
    place = place_of(one.path)
    if place is not None and merged.text is not None:
        reading = read(place[1], merged.text, path=one.path, case=place[0])
        if not reading.trusted:
            sentence = "What was chosen does not go together; nothing was undone."
            raise Refusal(Refused(sentence, "invalid", reading.problems, one.path))
    found = store.cabinet.read(one.path)
    before = found[0] if found else None
    same = before is not None and merged.text is not None and decode(before, path=one.path)[0] == merged.text
    after = before if same else None if merged.text is None else merged.text.encode()
    return Page(one.path, before, after)
