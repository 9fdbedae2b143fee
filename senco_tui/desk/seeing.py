"""Which of other people's changes one has seen, kept beside one's drafts; if that is lost, all is unread."""

from collections.abc import Sequence

from senco_tui.desk.keeping import Kept


def seen(kept: Kept) -> frozenset[str]:
    """The ids of the revisions that were seen."""
    found = kept.find() or {}
    listed = found.get("seen")
    return frozenset(one for one in (listed if isinstance(listed, list) else ()) if isinstance(one, str))


def see(kept: Kept, revisions: Sequence[str], current: Sequence[str]) -> None:
    """Note revisions as seen. What was seen before and is not `current` any more is forgotten.

    Raises:
        OSError: the disk refuses; they stay unread.
    """
    before = seen(kept)
    known = before.intersection(current) | set(revisions)
    if known != before:
        kept.keep({"seen": sorted(known)})
