"""What people changed by hand in the work tree: found by its bytes, told in a sentence, one case a commit."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from senco_tui.cabinet.cabinet import CabinetTrouble
from senco_tui.cabinet.folders import case_of, folder_of, is_passing, path_of, place_of
from senco_tui.casework.difference import difference, in_one_sentence, words_difference
from senco_tui.desk.outcome import Outcomes, Recorded, Refusal, Refused, under_lock
from senco_tui.desk.saving import Page, saved
from senco_tui.document.problem import Problem, Severity
from senco_tui.document.read import Reading, decode, read
from senco_tui.history.gate import one_line
from senco_tui.history.places import checked
from senco_tui.history.sentence import compose
from senco_tui.history.trouble import HeadMoved, HistoryTrouble

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

_FIRST = {"casefile": 0, "plan": 1, "profile": 2}
_PATH_WORDS = 160


@dataclass(frozen=True, slots=True)
class HandEdit:
    """One file whose bytes on disk are not the recorded ones. `document` is None for a file nobody knows."""

    path: str
    case: str | None
    document: str | None
    recorded: bytes | None
    found: bytes | None

    @property
    def named(self) -> str:
        """The document's name; for a file nobody knows outside every case its path, inside one `papers`."""
        return self.document or ("papers" if self.case else self.path)


def record_by_hand(store: "Store", case: str | None, *, why: str = "", when: datetime) -> Outcomes:
    """Record what was changed by hand, in one case or (None) everywhere; one commit a case.

    A file that cannot be understood is refused with its problems and left as it is; the others go ahead.
    """

    def act() -> Outcomes:
        edits, refused = hand_edits(store, case)
        outcomes: list[Recorded | Refused] = list(refused)
        for group in _groups(edits):
            sound = [edit for edit in group if not _errors(edit)]
            outcomes += [_broken(edit) for edit in group if _errors(edit)]
            if sound:
                outcomes.append(_committed(store, sound, why, when))
        return tuple(outcomes)

    return under_lock(store, act)


def settled(store: "Store", case: str | None, documents: Sequence[str], when: datetime) -> bool:
    """Record the hand edits in these documents that can be understood; say whether there were any.

    It is done before a change is laid on top of them, so that each commit says what it holds.
    """
    edits = [edit for document in documents if (edit := _edit(store, path_of(document, case)))]
    sound = [edit for edit in edits if not _errors(edit)]
    if not sound:
        return False
    outcome = _committed(store, sound, "", when)
    if isinstance(outcome, Refused):
        raise Refusal(outcome)
    return True


def hand_edits(store: "Store", case: str | None = None) -> tuple[list[HandEdit], list[Refused]]:
    """Every hand edit, by path, and a refusal for each file that cannot be read at all."""
    head = store.repository.head()
    folder = folder_of(case) if case else ""
    recorded = store.repository.paths(head) if head else {}
    inside = (p for p in recorded if not is_passing(p) and p.startswith(f"{folder}/" if folder else ""))
    edits, refused = [], []
    for path in sorted({*inside, *store.cabinet.paths(folder)}):
        try:
            found = store.cabinet.read(checked(path))
            if (found[1] if found else None) != recorded.get(path):
                edits.append(_edit_of(store, path, found[0] if found else None))
        except (CabinetTrouble, HistoryTrouble) as trouble:
            refused.append(Refused(f"Not recorded: {trouble.sentence}.", "trouble", path=one_line(path)))
    return edits, refused


def _edit(store: "Store", path: str) -> HandEdit | None:
    found = store.cabinet.read(path)
    edit = _edit_of(store, path, found[0] if found else None)
    return None if edit.recorded == edit.found else edit


def _edit_of(store: "Store", path: str, found: bytes | None) -> HandEdit:
    head = store.repository.head()
    case, document = place_of(path) or (case_of(path), None)
    return HandEdit(path, case, document, store.repository.blob(head, path) if head else None, found)


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


def _message(edits: Sequence[HandEdit], why: str) -> str:
    case = edits[0].case
    told = _told(sorted(edits, key=lambda e: (_FIRST.get(e.named, 3), e.document is None, e.path)))
    names = list(told)
    parts = [f"{name}: {words}" for name, words in told.items()]
    kept = next((n for n in range(len(parts), 1, -1) if len("; ".join(parts[:n])) <= _PATH_WORDS), 1)
    more = f"; and {len(parts) - kept} more documents" if len(parts) > kept else ""
    sentence = f"{case + ' ' if case else ''}{'; '.join(parts[:kept])}{more}"
    facts = [("Case", case)] if case else []
    facts += [*(("Document", name) for name in names), ("Change", "hand-edited")]
    return compose(sentence, why if case else "", facts)


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
    was, now = _reading(edit, edit.recorded), _reading(edit, edit.found)
    if edit.recorded is not None and not (was and was.trusted):
        return "mended by hand"
    found = list(difference(was.value if was else None, now.value if now else None))
    if was and now:
        found += words_difference(was.words, now.words)
    return in_one_sentence(found)


def _reading(edit: HandEdit, data: bytes | None) -> Reading[Any] | None:
    if data is None or edit.document is None:
        return None
    text, _ = decode(data, path=edit.path, case=edit.case, document=edit.document)
    return None if text is None else read(edit.document, text, path=edit.path, case=edit.case)


def _errors(edit: HandEdit) -> tuple[Problem, ...]:
    """What stands in the way of understanding the file; () for files nobody knows or that are gone."""
    if edit.found is None or edit.document is None:
        return ()
    text, problems = decode(edit.found, path=edit.path, case=edit.case, document=edit.document)
    if text is not None:
        problems = (*problems, *read(edit.document, text, path=edit.path, case=edit.case).problems)
    return tuple(p for p in problems if p.severity is Severity.ERROR)


def _broken(edit: HandEdit) -> Refused:
    problems = _errors(edit)
    where = f", line {problems[0].line}" if problems[0].line else ""
    named = f"{edit.case} {edit.named}" if edit.case else edit.named
    sentence = f"{named} was left as it is: it needs attention{where}: {problems[0].sentence}"
    return Refused(sentence, "invalid", problems, edit.path)
