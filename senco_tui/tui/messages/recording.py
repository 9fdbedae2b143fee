"""Requests to record something, and to take something recorded back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from senco_tui.tui.messages.request import Request

if TYPE_CHECKING:
    from senco_tui.casework.change import Change


class RecordChange(Request):
    """Record a change, made on what the documents of `basis` said by their fingerprints."""

    def __init__(self, change: Change, basis: Mapping[str, str] | None = None, why: str = "") -> None:
        super().__init__()
        self.change = change
        self.basis = basis
        self.why = why


class Undo(Request):
    """Take back a recorded act by a new one; None is the last of one's own."""

    def __init__(self, revision: str | None = None) -> None:
        super().__init__()
        self.revision = revision


class Redo(Request):
    """Do again what was undone last."""
