"""Records what was changed by hand: told in a sentence, one case a commit, broken files left as they are."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from senco_tui.cabinet.folders import path_of
from senco_tui.casework.difference import difference, in_one_sentence, words_difference
from senco_tui.casework.reason import Reason, heard_reason
from senco_tui.desk.noticing import HandEdit, errors_in, hand_edit, hand_edits, reading_of
from senco_tui.desk.outcome import Outcomes, Recorded, Refusal, Refused, under_lock
from senco_tui.desk.saving import Page, saved
from senco_tui.history.sentence import compose
from senco_tui.history.trouble import HeadMoved, HistoryTrouble

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

_FIRST = {"casefile": 0, "plan": 1, "profile": 2}
_LONGEST = 160


def record_by_hand(store: "Store", case: str | None, *, why: str = "", when: datetime) -> Outcomes:
    """Record what was changed by hand, in one case or (None) everywhere; one commit a case.

    A file that cannot be understood is refused with its problems and left as it is; the others go ahead.
    """

    def act() -> Outcomes:
        edits, refused = hand_edits(store, case)
        outcomes: list[Recorded | Refused] = list(refused)
        for group in _groups(edits):
            sound = [edit for edit in group if not errors_in(edit)]
            outcomes += [_broken(edit) for edit in group if errors_in(edit)]
            if sound:
                outcomes.append(_committed(store, sound, why, when))
        return tuple(outcomes)

    return under_lock(store, act)


def settled(store: "Store", case: str | None, documents: Sequence[str], when: datetime) -> bool:
    """Record the hand edits in these documents that can be understood; say whether there were any.

    It is done before a change is laid on top of them, so that each commit says what it holds.
    """
    edits = [edit for document in documents if (edit := hand_edit(store, path_of(document, case)))]
    sound = [edit for edit in edits if not errors_in(edit)]
    if not sound:
        return False
    outcome = _committed(store, sound, "", when)
    if isinstance(outcome, Refused):
        raise Refusal(outcome)
    return True


def _groups(edits: Iterable[HandEdit]) -> list[list[HandEdit]]:
    """Hand edits by case; outside every case each document by itself."""
    groups: dict[str, list[HandEdit]] = {}
    for edit in edits:
        groups.setdefault(edit.case or edit.path, []).append(edit)
    return list(groups.values())


def _committed(store: "Store", edits: Sequence[HandEdit], why: str, when: datetime) -> Recorded | Refused:
    pages = [Page(edit.path, edit.found, edit.found) for edit in edits]
    try:
        return saved(store, pages, _message(edits, why), when, store.repository.head())
    except HeadMoved as trouble:
        return Refused(f"Not recorded: {trouble.sentence}.", "moved", path=edits[0].path)
    except HistoryTrouble as trouble:
        return Refused(f"Not recorded: {trouble.sentence}.", "trouble", path=edits[0].path)


def _message(edits: Sequence[HandEdit], why: str) -> str:
    case = edits[0].case
    told = _told(sorted(edits, key=lambda e: (_FIRST.get(e.named, 3), e.document is None, e.path)))
    names = list(told)
    parts = [f"{name}: {words}" for name, words in told.items()]
    kept = next((n for n in range(len(parts), 1, -1) if len("; ".join(parts[:n])) <= _LONGEST), 1)
    more = f"; and {len(parts) - kept} more documents" if len(parts) > kept else ""
    sentence = f"{case + ' ' if case else ''}{'; '.join(parts[:kept])}{more}"
    facts = [("Case", case)] if case else []
    facts += [*(("Document", name) for name in names), ("Change", "hand-edited")]
    reason = heard_reason(why) if case else Reason("")
    return compose(sentence, reason.words, [*facts, *reason.trailers])


def _told(edits: Sequence[HandEdit]) -> dict[str, str]:
    """For each document, what differs in meaning; files nobody knows are counted and not named."""
    told = {edit.named: _meaning(edit) for edit in edits if edit.document}
    papers = [edit for edit in edits if not edit.document]
    if papers:
        several = f"{len(papers)} other files" if len(papers) > 1 else "another file"
        told[papers[0].named] = f"{several if papers[0].case else 'file'} {_fate(papers)} by hand"
    return told


def _fate(edits: Sequence[HandEdit]) -> str:
    if all(edit.recorded is None for edit in edits):
        return "added"
    return "taken out" if all(edit.found is None for edit in edits) else "changed"


def _meaning(edit: HandEdit) -> str:
    was, now = reading_of(edit, edit.recorded), reading_of(edit, edit.found)
    if edit.recorded is not None and not (was and was.trusted):
        return "mended by hand"
    found = list(difference(was.value if was else None, now.value if now else None))
    if was and now:
        found += words_difference(was.words, now.words)
    return in_one_sentence(found)


def _broken(edit: HandEdit) -> Refused:
    problems = errors_in(edit)
    where = f", line {problems[0].line}" if problems[0].line else ""
    named = f"{edit.case} {edit.named}" if edit.case else edit.named
    sentence = f"{named} was left as it is: it needs attention{where}: {problems[0].sentence}"
    return Refused(sentence, "invalid", problems, edit.path)
