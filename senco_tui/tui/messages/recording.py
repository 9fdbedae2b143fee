"""Requests to record something, and to take something recorded back."""

from collections.abc import Mapping

from textual.message import Message

from senco_tui.casework.change import Change


class RecordChange(Message):
    """Record a change, made on what the documents of `basis` said by their fingerprints."""

    def __init__(self, change: Change, basis: Mapping[str, str] | None = None, why: str = "") -> None:
        super().__init__()
        self.change = change
        self.basis = basis
        self.why = why


class Undo(Message):
    """Take back a recorded act by a new one; None is the last of one's own."""

    def __init__(self, revision: str | None = None) -> None:
        super().__init__()
        self.revision = revision


class Redo(Message):
    """Do again what was undone last."""
