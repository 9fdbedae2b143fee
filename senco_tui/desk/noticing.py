"""Notices what people changed by hand in the work tree, by its bytes, and what of it cannot be kept."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from senco_tui.cabinet.cabinet import CabinetTrouble
from senco_tui.cabinet.folders import case_of, folder_of, is_passing, place_of
from senco_tui.desk.outcome import Refused
from senco_tui.desk.papers import names_someone
from senco_tui.document.problem import Problem, Severity
from senco_tui.document.read import Reading, decode, read
from senco_tui.history.gate import one_line
from senco_tui.history.places import checked
from senco_tui.history.trouble import HistoryTrouble

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store


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
                edit = _edit_of(store, path, found[0] if found else None)
                edits.append(edit) if not _names_someone(store, edit) else refused.append(_named(edit))
        except (CabinetTrouble, HistoryTrouble) as trouble:
            refused.append(Refused(f"Not recorded: {trouble.sentence}.", "trouble", path=one_line(path)))
    return edits, refused


def _names_someone(store: "Store", edit: HandEdit) -> bool:
    new = edit.recorded is None and edit.document is None
    return new and edit.case is not None and names_someone(store, edit.case, edit.path)


def _named(edit: HandEdit) -> Refused:
    sentence = f"{edit.path} was not recorded: its name is kept for ever and names someone; give it another."
    return Refused(sentence, "invalid", path=edit.path)


def hand_edit(store: "Store", path: str) -> HandEdit | None:
    """The hand edit of one file; None where its bytes are the recorded ones. Raises CabinetTrouble."""
    found = store.cabinet.read(path)
    edit = _edit_of(store, path, found[0] if found else None)
    return None if edit.recorded == edit.found else edit


def _edit_of(store: "Store", path: str, found: bytes | None) -> HandEdit:
    head = store.repository.head()
    case, document = place_of(path) or (case_of(path), None)
    return HandEdit(path, case, document, store.repository.blob(head, path) if head else None, found)


def reading_of(edit: HandEdit, data: bytes | None) -> Reading[Any] | None:
    """What some bytes of the edited document say; None where there are none, or nobody knows the document."""
    if data is None or edit.document is None:
        return None
    text, _ = decode(data, path=edit.path, case=edit.case, document=edit.document)
    return None if text is None else read(edit.document, text, path=edit.path, case=edit.case)


def errors_in(edit: HandEdit) -> tuple[Problem, ...]:
    """What stands in the way of understanding the file; () for files nobody knows or that are gone."""
    if edit.found is None or edit.document is None:
        return ()
    text, problems = decode(edit.found, path=edit.path, case=edit.case, document=edit.document)
    if text is not None:
        problems = (*problems, *read(edit.document, text, path=edit.path, case=edit.case).problems)
    return tuple(p for p in problems if p.severity is Severity.ERROR)
