"""The one way from the screens to the desk: each method is a desk function with the store put in.

Imports stand inside the methods: nothing that reads git or YAML is loaded before the first paint.
Every method may wait on a disk, so it is called in a thread.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from senco_tui.casework.casefile import CaseFile, Filed, Section
    from senco_tui.casework.change import Change
    from senco_tui.casework.sign_off import SignOff
    from senco_tui.desk.bringing import Decisions
    from senco_tui.desk.drafts import Drafts
    from senco_tui.desk.faults import Fault
    from senco_tui.desk.first_window import Window
    from senco_tui.desk.habits import Habits
    from senco_tui.desk.inbox import Inbox
    from senco_tui.desk.keeping import Kept
    from senco_tui.desk.opening import Store
    from senco_tui.desk.outcome import Recorded, Refused
    from senco_tui.desk.proposing import Contested
    from senco_tui.desk.reading import Office
    from senco_tui.desk.searching import Hit
    from senco_tui.desk.since import Since
    from senco_tui.desk.syncing import Synced, Undecided
    from senco_tui.desk.unearthing import Gone
    from senco_tui.document.merging import Merged
    from senco_tui.document.problem import Problem
    from senco_tui.document.weaving import Side
    from senco_tui.history.reaching import Watch
    from senco_tui.history.revision import Revision
    from senco_tui.triage.drill import Chosen
    from senco_tui.triage.sheet import Sheet


class Door:
    """One store, opened once and closed at the end."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._store: Store | None = None
        self._began: str | None = None
        self._syncing: Event | None = None

    @property
    def store(self) -> Store:
        """The store. Raises RuntimeError where it has not been opened, which is a fault of the program."""
        if self._store is None:
            raise RuntimeError("the store is asked before it is open")
        return self._store

    # Opening and reading

    def open(self) -> None:
        """Open the store. Raises StoreTrouble with what is wrong and what to do."""
        from senco_tui.desk.opening import open_store

        self._store = open_store(self.root)
        self._began = self._store.repository.head()

    def close(self) -> None:
        """Let go of the store."""
        if self._store is not None:
            self._store.close()

    @property
    def read_only(self) -> str | None:
        """Why nothing can be recorded, in a sentence; None where it can."""
        return self._store.read_only if self._store else None

    @property
    def notices(self) -> tuple[str, ...]:
        """What opening found and put right, a sentence each."""
        return self._store.notices if self._store else ()

    def read_office(self, before: Office | None, progress: Callable[[int, int], None]) -> Office:
        """All heads; what has not moved since `before` is taken from it."""
        from senco_tui.desk.reading import read_office

        return read_office(self.store, before, progress)

    def changed_since(self, office: Office) -> bool:
        """Whether any file came, went or was written since."""
        from senco_tui.desk.reading import changed_since

        return changed_since(self.store, office)

    def sheet(self, office: Office, today: date) -> Sheet:
        """The triage sheet of the day."""
        from senco_tui.triage.sheet import sheet

        return sheet(office.caseload, office.setting, office.problems, today)

    def drill(self, office: Office, sheet: Sheet, today: date) -> tuple[Chosen, ...]:
        """The six an inspector would ask for, and how ready their files are."""
        from senco_tui.triage.drill import drill

        return drill(office.caseload, office.setting, sheet.days, today, office.setting.name)

    def read_case(self, reference: str) -> tuple[CaseFile, tuple[Problem, ...]]:
        """One whole case file, prose and all, and its problems."""
        from senco_tui.desk.reading import read_case

        return read_case(self.store, reference)

    def since_sign_off(self) -> Since:
        """What was recorded since the last triage was signed off; a sign-off without its tag gets it."""
        from senco_tui.desk.signing import mended
        from senco_tui.desk.since import since_sign_off

        found = since_sign_off(self.store)
        if found.untagged and self.read_only is None:
            mended(self.store, found)
        return found

    def kept(self, name: str) -> Kept:
        """One thing of one's own beside the drafts: what was `seen`, the `sitting` under way."""
        from senco_tui.desk.drafts import state_folder
        from senco_tui.desk.keeping import Kept

        return Kept(state_folder(), self.root, name)

    def seen(self) -> frozenset[str]:
        """The revisions of others that one has seen."""
        from senco_tui.desk.seeing import seen

        return seen(self.kept("seen"))

    def see(self, revisions: Sequence[str], current: Sequence[str]) -> None:
        """Note revisions as seen; of what was seen before, only what is current is kept."""
        from senco_tui.desk.seeing import see

        see(self.kept("seen"), revisions, current)

    def read_text(self, case: str | None, document: str) -> tuple[str, str] | None:
        """A document's text and fingerprint."""
        from senco_tui.desk.reading import read_text

        return read_text(self.store, case, document)

    def edited(
        self,
        case: str | None,
        document: str,
        text: str,
        environ: Mapping[str, str],
        preferred: str | None,
        line: int,
    ) -> str:
        """A text as it comes back from the person's editor, which has the terminal meanwhile."""
        from senco_tui.desk.editing import edited

        name, folder = _name_of_copy(case, document), self.drafts().editing
        return edited(text, name, environ, preferred=preferred, line=line, folder=folder)

    def left_over(self, case: str | None, document: str) -> str | None:
        """The text an editor had saved when it died."""
        from senco_tui.desk.editing import left_over

        return left_over(self.drafts().editing, _name_of_copy(case, document))

    def blank(self, case: str | None, document: str, today: date) -> str:
        """The text a document begins with that is not there yet: its template's, where it has one."""
        from senco_tui.casework.documents import kind_of
        from senco_tui.desk.blanks import new_text

        kind = kind_of(document, of_case=case is not None)
        return new_text(self.store, kind.name, document, case, today) if kind else ""

    def read_record(self, case: str | None, document: str) -> tuple[Filed[Any] | None, tuple[Problem, ...]]:
        """One document as it lies, and its problems; None where there is none or it cannot be understood."""
        from senco_tui.desk.reading import read_record

        return read_record(self.store, case, document)

    def begun(
        self, case: str | None, document: str, today: date, variant: str = ""
    ) -> tuple[Any, tuple[Section, ...]]:
        """What a document that is not there begins with: the value and headings of its template."""
        from senco_tui.desk.blanks import begun

        return begun(self.store, case, document, today, variant)

    def next_reference(self, day: date) -> str:
        """The reference a case file that is begun on `day` will have, unless somebody is quicker."""
        from senco_tui.desk.blanks import new_reference

        return new_reference(self.store, day)

    def error_in(self, case: str | None, document: str, text: str) -> Problem | None:
        """The first error of a text as that document; None where it can be understood."""
        from senco_tui.desk.editing import first_error

        return first_error(case, document, text)

    def rewritten(self, case: str | None, document: str, before: str, after: str) -> Change:
        """The change from one text of a document to another, with the sentence of what differs."""
        from senco_tui.desk.editing import rewritten

        return rewritten(case, document, before, after)

    def merged(
        self, case: str | None, document: str, refused: Refused, chosen: Mapping[str, Side] | None = None
    ) -> Merged:
        """The one text of yours and theirs, and where they wrote at the same place."""
        from senco_tui.document.merging import merge

        return merge(document, case, refused.base, refused.yours, refused.theirs, chosen)

    def keep_window(self, looks: str, window: Window) -> None:
        """Keep a triage window for the next visit on a terminal of such looks."""
        from senco_tui.desk.first_window import keep

        keep(str(self.root), looks, window)

    def drop_window(self) -> None:
        """Keep no triage window."""
        from senco_tui.desk.first_window import drop

        drop(str(self.root))

    def sync(
        self, decisions: Decisions, *, when: datetime, report: Callable[[str], None], stop: Event
    ) -> Synced | Undecided | Refused:
        """Exchange with the hub; each step is reported from this thread, and `stop` ends it."""
        from senco_tui.desk.syncing import sync

        self._syncing = stop
        try:
            watch = self._watch(report, stop)
            return sync(self.store, when=when, decisions=decisions, watch=watch)
        finally:
            self._syncing = None

    def stop_sync(self) -> bool:
        """Ask a sync that is under way to stop; False where none is."""
        if self._syncing is None:
            return False
        self._syncing.set()
        return True

    def _watch(self, report: Callable[[str], None], stop: Event) -> Watch:
        from senco_tui.history.reaching import Watch

        return Watch(report, stop.is_set)

    def drafts(self) -> Drafts:
        """Where the half-typed words about this store are kept."""
        from senco_tui.desk.drafts import Drafts, state_folder

        return Drafts(state_folder(), self.root)

    @property
    def habits(self) -> Habits:
        """What the person chose on the screen of this store."""
        from senco_tui.desk.drafts import state_folder
        from senco_tui.desk.habits import Habits

        return Habits(state_folder(), self.root)

    def inbox(self) -> Inbox:
        """Where scribbles about this store wait to become entries."""
        from senco_tui.desk.drafts import state_folder
        from senco_tui.desk.inbox import Inbox

        return Inbox(state_folder(), self.root)

    def note_fault(self, fault: Fault, when: datetime) -> str:
        """Note a fault of the program in the account's log; a sentence that says where."""
        from senco_tui.desk.drafts import state_folder
        from senco_tui.desk.faults import note_fault, noted_sentence

        return noted_sentence(fault, note_fault(state_folder(), fault, when))

    # Recording

    def record(
        self,
        change: Change,
        *,
        basis: Mapping[str, str] | None,
        why: str,
        trailers: Sequence[tuple[str, str]],
        when: datetime,
    ) -> Recorded | Refused:
        """Record one change."""
        from senco_tui.desk.recording import record

        return record(self.store, change, basis=basis, why=why, trailers=tuple(trailers), when=when)

    def sign_off(self, held: SignOff, *, when: datetime) -> Recorded | Refused:
        """Record a triage and tag it by its week."""
        from senco_tui.desk.signing import sign_off

        return sign_off(self.store, held, when=when)

    def record_by_hand(self, case: str | None, *, why: str, when: datetime) -> tuple[Recorded | Refused, ...]:
        """Record what was changed by hand, one commit a case."""
        from senco_tui.desk.recording import record_by_hand

        return record_by_hand(self.store, case, why=why, when=when)

    def undo(self, revision: str | None, *, why: str, when: datetime) -> Recorded | Refused:
        """Take one recorded act back by a new one; the scribble it came of waits again."""
        from senco_tui.desk.recording import undo

        answer = undo(self.store, revision, why=why, when=when)
        if revision is not None:
            self._give_back(revision, answer)
        return answer

    def contested(self, revision: str) -> tuple[Contested, ...]:
        """The documents that keep an act from being undone as a whole."""
        from senco_tui.desk.proposing import contested

        return contested(self.store, revision)

    def undo_in_part(
        self,
        revision: str,
        seen: tuple[Contested, ...],
        chosen: Mapping[str, Mapping[str, Side]],
        *,
        why: str,
        when: datetime,
    ) -> Recorded | Refused:
        """Undo an act as far as was chosen."""
        from senco_tui.desk.proposing import undo_in_part

        return undo_in_part(self.store, revision, seen, chosen, why=why, when=when)

    def to_undo(self) -> Revision | None:
        """One's own last act that still stands."""
        from senco_tui.desk.undoing import to_undo

        return to_undo(self.store)

    def to_redo(self) -> Revision | None:
        """One's own last undoing that still stands."""
        from senco_tui.desk.undoing import to_redo

        return to_redo(self.store)

    def session_acts(self) -> tuple[Revision, ...]:
        """One's own acts since the store was opened that still stand, newest first."""
        from senco_tui.desk.taking_back import acts_since

        return acts_since(self.store, self._began)

    def undo_all(self, acts: Sequence[Revision], *, when: datetime) -> tuple[Recorded | Refused, ...]:
        """Take acts back one after another, until one is refused."""
        from senco_tui.desk.taking_back import undo_all

        told = undo_all(self.store, tuple(acts), when=when)
        for act, answer in zip(acts, told, strict=False):
            self._give_back(act.id, answer)
        return told

    def _give_back(self, revision: str, answer: Recorded | Refused) -> None:
        """Put a scribble back whose entry was taken back."""
        made = getattr(answer, "revision", None)
        if made is not None:
            self.inbox().undone(revision, made)

    def write_out(self, path: str, text: str) -> str:
        """Write a text to a new file outside the store; its path."""
        from senco_tui.desk.letting_out import write_out

        return write_out(self.root, path, text)

    def signer(self) -> str | None:
        """The staff id of whoever signs; None where the staff list does not hold them."""
        return self.store.colleague.id if self.store.colleague else None

    # Recalling

    def revision(self, name: str) -> Revision | None:
        """The revision of that id or tag."""
        return self.store.repository.revision(name)

    def bring_up_acts(self) -> None:
        """Have every act at hand, so that a pupil's log is one look-up."""
        from senco_tui.desk.retracing import bring_up_acts

        bring_up_acts(self.store)

    def log(
        self, case: str | None = None, document: str | None = None, limit: int | None = None
    ) -> tuple[Revision, ...]:
        """Revisions, newest first."""
        from senco_tui.desk.recalling import log

        return log(self.store, case, document, limit)

    def text_at(self, case: str | None, document: str, revision: str) -> str | None:
        """A document's text as a revision has it."""
        from senco_tui.desk.recalling import text_at

        return text_at(self.store, case, document, revision)

    def case_at(self, case: str, day: date) -> tuple[CaseFile, tuple[Problem, ...]]:
        """A case file as it stood at the end of a day."""
        from senco_tui.desk.recalling import case_at

        return case_at(self.store, case, day)

    def differences(self, revision: str, *rest: Any, **options: Any) -> Any:
        """What a revision changed, document by document."""
        from senco_tui.desk.recalling import differences

        return differences(self.store, revision, *rest, **options)

    def differences_between(self, before: Any, after: Any, **options: Any) -> Any:
        """What changed between two revisions or two days, document by document."""
        from senco_tui.desk.recalling import differences_between

        return differences_between(self.store, before, after, **options)

    def case_in(self, case: str, revision: str) -> tuple[CaseFile, tuple[Problem, ...]]:
        """A case file as a revision has it."""
        from senco_tui.desk.recalling import case_in

        return case_in(self.store, case, revision)

    def search(self, asked: str, case: str | None, limit: int) -> tuple[Hit, ...]:
        """The documents that hold some words now, one pupil's or everyone's, each with its line."""
        from senco_tui.desk.searching import hits

        return hits(self.store, asked, case=case, limit=limit)

    def gone(
        self,
        asked: str,
        case: str | None,
        limit: int,
        progress: Callable[[int, int], None],
        stop: Callable[[], bool],
    ) -> tuple[Gone, ...]:
        """The documents that held some words once and do not now."""
        from senco_tui.desk.unearthing import gone

        return gone(self.store, asked, case, limit=limit, progress=progress, stop=stop)

    def outcome_log(self, case: str, outcome: str) -> tuple[Revision, ...]:
        """The revisions that touched or judged an outcome, newest first."""
        from senco_tui.desk.recalling import outcome_log

        return outcome_log(self.store, case, outcome)

    def blame(self, case: str) -> Any:
        """Since when each outcome's words stand."""
        from senco_tui.desk.recalling import blame

        return blame(self.store, case)

    def names(self) -> dict[str, tuple[str, ...]]:
        """For each revision with a name: its names."""
        from senco_tui.desk.sharing import names

        return names(self.store)

    def give(self, case: str, shared: Any, basis: str, *, today: date, when: datetime) -> Recorded | Refused:
        """Record that the family was given the plan, and name that version."""
        from senco_tui.desk.sharing import give

        return give(self.store, case, shared, basis, today=today, when=when)

    def last_shared(self, case: str) -> Any:
        """The version of a case the family last saw; None where none was given."""
        from senco_tui.desk.sharing import last_shared

        return last_shared(self.store, case)

    def hand_edits(self) -> tuple[str, ...]:
        """Paths of files changed by hand and not recorded."""
        from senco_tui.desk.recalling import hand_edits

        return tuple(hand_edits(self.store))


def _name_of_copy(case: str | None, document: str) -> str:
    """What the copy in the editor is called; its ending tells the editor what it is."""
    from senco_tui.casework.documents import kind_of

    kind = kind_of(document, of_case=case is not None)
    ending = "md" if kind is not None and kind.prose else "yaml"
    return f"{case or 'setting'}-{document.replace('/', '-')}.{ending}"
