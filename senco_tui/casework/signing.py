"""The act that ends a triage: its record is filed."""

from dataclasses import dataclass

from senco_tui.casework.edit import Filing, Written
from senco_tui.casework.sign_off import SignOff
from senco_tui.casework.spoken import spoken_day


@dataclass(frozen=True, slots=True)
class TriageSignedOff:
    """A sitting ended: its record is filed, and what comes later is counted from here."""

    filed_as: str
    record: SignOff
    case: None = None
    name: str = "triage-signed-off"

    @property
    def document(self) -> str:
        """The record's own document name."""
        return self.filed_as

    def sentence(self) -> str:
        """On which day, and how much of each."""
        held = self.record
        counts = f"{len(held.done)} done, {len(held.waiting)} waiting, {len(held.slipped)} slipped"
        return f"triage of {spoken_day(held.on)} signed off: {counts}"

    def filings(self) -> tuple[Filing, ...]:
        """The record's file."""
        return (Written(self.filed_as, self.record),)
