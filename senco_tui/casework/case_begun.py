"""A pupil comes to the caseload: a case file is begun under a reference nobody ever had."""

from dataclasses import dataclass, replace
from datetime import date

from senco_tui.casework.casefile import Section
from senco_tui.casework.difference import difference, in_one_sentence
from senco_tui.casework.edit import Filing, Written
from senco_tui.casework.pupil import Pupil


@dataclass(frozen=True, slots=True)
class CaseBegun:
    """A new case file. `case` is the reference expected; the desk gives the next where it is taken."""

    case: str
    pupil: Pupil
    on: date
    words: tuple[Section, ...] = ()
    document: str = "casefile"
    name: str = "case-begun"

    def sentence(self) -> str:
        """That it was begun, and what it says by codes and days; no name."""
        return in_one_sentence(difference(None, self.pupil))

    def under(self, reference: str) -> "CaseBegun":
        """The same file under another reference."""
        return self if reference == self.case else replace(self, case=reference)

    def filings(self) -> tuple[Filing, ...]:
        """The file that says who the pupil is."""
        return (Written("casefile", self.pupil, self.words),)
