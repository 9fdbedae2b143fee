"""What changed since the last triage, pupil by pupil: who, when, why, each field as it was and is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from senco_tui.casework.difference import Difference
from senco_tui.history.revision import Revision
from senco_tui.tui.presenting.line import Line, cut, plain, spans, wrap

SHORT = 24
"""Cells up to which both texts stand on one line with an arrow between them."""

Told = Mapping[str, tuple[tuple[str, Difference], ...]]
"""For each revision that has been read: its documents' names and differences."""


@dataclass(frozen=True, slots=True)
class Group:
    """One pupil's changes, newest first; `key` is the reference, `setting` where it is nobody's."""

    key: str
    name: str
    revisions: tuple[Revision, ...]
    unread: int


def grouped(
    revisions: Sequence[Revision], unread: frozenset[str], names: Mapping[str, str]
) -> tuple[Group, ...]:
    """The changes by pupil: those with something unread first, the setting's own last."""
    together: dict[str, list[Revision]] = {}
    for one in revisions:
        together.setdefault(one.trailer("Case") or "setting", []).append(one)
    groups = [
        Group(key, names.get(key, key), tuple(those), sum(one.id in unread for one in those))
        for key, those in together.items()
    ]
    return tuple(sorted(groups, key=lambda group: (group.key == "setting", not group.unread)))


def changed_lines(groups: Sequence[Group], unread: frozenset[str], told: Told, width: int) -> list[Line]:
    """The page: a pupil, then each change of theirs."""
    made: list[Line] = []
    for group in groups:
        new = (f"  {group.unread} unread", "warn") if group.unread else ""
        named = (cut(group.name, max(width - 12, 1)), "strong")
        made.append(spans(named, new, key=group.key) if new else spans(named, key=group.key))
        for one in group.revisions:
            made += [*_revision(one, one.id in unread, told.get(one.id), width, group.key)]
        made.append(plain(key=group.key))
    return made or [plain("nothing was recorded since", "dim")]


def _revision(
    one: Revision, new: bool, found: tuple[tuple[str, Difference], ...] | None, width: int, key: str
) -> list[Line]:
    when = one.when.astimezone()
    mark = ("● ", "warn") if new else ("  ", "")
    head = f"{when:%a} {when.day} {when:%b %H:%M}  {one.author}"
    made = [spans(mark, (cut(head, max(width - 2, 1)), "dim"), key=key)]
    if found:
        made += [line for document, each in found for line in _difference(document, each, width, key)]
    else:
        _, colon, sentence = one.sentence.partition(": ")
        made += _wrapped(sentence if colon else one.sentence, width, key, "")
    if one.reason:
        made += _wrapped(f"why: {' '.join(one.reason.split())}", width, key, "quiet")
    return made


def _difference(document: str, each: Difference, width: int, key: str) -> list[Line]:
    made = _wrapped(f"{document}: {each.words}", width, key, "")
    was, now = (" ".join(text.split()) if text else "" for text in (each.before, each.after))
    if not each.path or "→" in each.words or not now:
        return made
    if not was:
        told = "\n" in (each.after or "") or now in each.words
        return made if told else [*made, spans("      ", (cut(now, max(width - 6, 1)), "added"), key=key)]
    if len(was) <= SHORT and len(now) <= SHORT:
        return [*made, *_wrapped(f"  {was} → {now}", width, key, "dim")]
    made.append(spans("      ", ("was  ", "dim"), (cut(was, max(width - 11, 1)), "removed"), key=key))
    made.append(spans("      ", ("now  ", "dim"), (cut(now, max(width - 11, 1)), "added"), key=key))
    return made


def _wrapped(words: str, width: int, key: str, style: str) -> list[Line]:
    return [spans("    ", (part, style), key=key) for part in wrap(words, max(width - 4, 8), 2)]
