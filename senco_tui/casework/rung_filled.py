"""The change that writes down when a step of the EHC process or of an annual review was reached."""

from dataclasses import dataclass, replace
from datetime import date

from senco_tui.casework.difference import difference, in_one_sentence
from senco_tui.casework.edit import Amended, Filing, Put
from senco_tui.casework.ehc import AnnualReview, Ehc


@dataclass(frozen=True, slots=True)
class RungFilled:
    """One day of `ehc` or of an annual review; `before` is the document as it was read."""

    case: str
    document: str
    before: Ehc | AnnualReview
    field: str
    day: date
    name: str = "rung-filled"

    def sentence(self) -> str:
        """What it says when the day is written by hand."""
        changed: dict[str, date] = {self.field: self.day}
        after = replace(self.before, **changed)  # type: ignore[arg-type]
        return in_one_sentence(difference(self.before, after))

    def filings(self) -> tuple[Filing, ...]:
        """The one field."""
        return (Amended(self.document, (Put((self.field,), self.day),)),)
