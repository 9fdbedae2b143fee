"""The one way from the screens to the desk: each method is a desk function with the store put in.

Imports stand inside the methods: nothing that reads git or YAML is loaded before the first paint.
Every method may wait on a disk, so it is called in a thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from threading import Event
from typing import TYPE_CHECKING, Any

from senco_tui.tui.looking_back import LookingBack
from senco_tui.tui.writing_in import WritingIn

if TYPE_CHECKING:
    from senco_tui.casework.casefile import CaseFile, Filed, Section
    from senco_tui.casework.change import Change
    from senco_tui.desk.bringing import Decisions
    from senco_tui.desk.drafts import Drafts
    from senco_tui.desk.faults import Fault
    from senco_tui.desk.first_window import Window
    from senco_tui.desk.habits import Habits
    from senco_tui.desk.keeping import Kept
    from senco_tui.desk.kept_rows import KeptRows
    from senco_tui.desk.outcome import Refused
    from senco_tui.desk.reading import Office
    from senco_tui.desk.since import Since
    from senco_tui.desk.syncing import Synced, Undecided
    from senco_tui.document.merging import Merged
    from senco_tui.document.problem import Problem
    from senco_tui.document.weaving import Side
    from senco_tui.history.reaching import Watch
    from senco_tui.triage.drill import Drill
    from senco_tui.triage.sheet import Sheet


class Door(WritingIn, LookingBack):
    """One store, opened once and closed at the end."""

    def read_office(self, before: Office | None, progress: Callable[[int, int], None]) -> Office:
        """All heads; what has not moved since `before` is taken from it."""
        from senco_tui.desk.reading import read_office

        return read_office(self.store, before, progress)

    def read_setting(self) -> Office:
        """What belongs to no one pupil."""
        from senco_tui.desk.reading import read_setting

        return read_setting(self.store)

    def read_near(self, before: Office, cases: Iterable[str | None]) -> Office:
        """What has moved near some pupils since, or of the setting where one is none."""
        from senco_tui.desk.reading import read_near

        for case in cases:
            before = read_near(self.store, before, case)
        return before

    def sheet(self, office: Office, today: date, before: Sheet | None = None) -> Sheet:
        """The triage sheet of the day; what has not moved since `before` is taken from it."""
        from senco_tui.triage.sheet import sheet

        return sheet(office.caseload, office.setting, office.problems, today, before)

    def drill(self, office: Office, sheet: Sheet, today: date, before: Drill | None = None) -> Drill:
        """The six an inspector would ask for, and how ready their files are."""
        from senco_tui.triage.drill import drill

        return drill(office.caseload, office.setting, sheet.days, today, office.setting.name, before)

    def read_case(self, reference: str) -> tuple[CaseFile, tuple[Problem, ...]]:
        """One whole case file, prose and all, and its problems."""
        from senco_tui.desk.reading import read_case

        return read_case(self.store, reference)

    def since_sign_off(self, before: Since | None = None) -> Since:
        """What was recorded since the last triage was signed off; a sign-off without its tag gets it.

        What has not moved since `before` is taken from it.
        """
        from senco_tui.desk.since import since_sign_off

        found = since_sign_off(self.store, before)
        if found.untagged and self.read_only is None:
            from senco_tui.desk.signing import mended

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

    def keep_window(self, looks: str, window: Window, rows: KeptRows) -> None:
        """Keep a triage window and its rows for the next visit on a terminal of such looks."""
        from senco_tui.desk.first_window import keep
        from senco_tui.desk.kept_rows import keep_rows

        with self._one_window:
            keep_rows(str(self.root), looks, window.size, rows)
            keep(str(self.root), looks, window)

    def drop_window(self) -> None:
        """Keep no triage window."""
        from senco_tui.desk.first_window import drop

        with self._one_window:
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

    def note_fault(self, fault: Fault, when: datetime) -> str:
        """Note a fault of the program in the account's log; a sentence that says where."""
        from senco_tui.desk.drafts import state_folder
        from senco_tui.desk.faults import note_fault, noted_sentence

        return noted_sentence(fault, note_fault(state_folder(), fault, when))


def _name_of_copy(case: str | None, document: str) -> str:
    """What the copy in the editor is called; its ending tells the editor what it is."""
    from senco_tui.casework.documents import kind_of

    kind = kind_of(document, of_case=case is not None)
    ending = "md" if kind is not None and kind.prose else "yaml"
    return f"{case or 'setting'}-{document.replace('/', '-')}.{ending}"
