"""What is recorded through the door, each a desk function with the store put in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from senco_tui.tui.opened import Opened

if TYPE_CHECKING:
    from senco_tui.casework.change import Change
    from senco_tui.casework.sign_off import SignOff
    from senco_tui.desk.inbox import Inbox
    from senco_tui.desk.outcome import Recorded, Refused
    from senco_tui.desk.proposing import Contested
    from senco_tui.document.weaving import Side
    from senco_tui.history.revision import Revision


class WritingIn(Opened):
    """Every way in which something is put on record, taken back, or let out."""

    def inbox(self) -> Inbox:
        """Where scribbles about this store wait to become entries."""
        from senco_tui.desk.drafts import state_folder
        from senco_tui.desk.inbox import Inbox

        return Inbox(state_folder(), self.root)

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

    def write_report(self, path: str, text: str, *, over: bool = False) -> str:
        """Write a report to a new file outside the store, or over the one that is there; its path."""
        from senco_tui.desk.letting_out import write_report

        return write_report(self.root, path, text, over=over)

    def letter_text(self, name: str) -> str | None:
        """The template of a letter."""
        from senco_tui.desk.blanks import letter_text

        return letter_text(self.store, name)

    def writer(self) -> str:
        """Whoever signs, by name."""
        return self.store.name

    def signer(self) -> str | None:
        """The staff id of whoever signs; None where the staff list does not hold them."""
        return self.store.colleague.id if self.store.colleague else None
