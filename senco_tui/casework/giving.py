"""The act of giving a family the plan as it stands: who has it and since when is kept in the plan itself."""

from dataclasses import dataclass

from senco_tui.casework.edit import Add, Amended, Filing
from senco_tui.casework.record import FAMILY
from senco_tui.casework.sharing import Shared
from senco_tui.casework.spoken import spoken_day


@dataclass(frozen=True, slots=True)
class PlanGiven:
    """One version of the plan given to somebody."""

    case: str
    shared: Shared
    document: str = "plan"
    name: str = "plan-given"

    def sentence(self) -> str:
        """That it was given, when, and whether to the family; to whom by name stays in the plan."""
        to = "given to the family" if self.shared.whom.casefold() in FAMILY else "given out"
        return f"{to} {spoken_day(self.shared.on)}"

    def filings(self) -> tuple[Filing, ...]:
        """One more in the plan's list."""
        return (Amended(self.document, (Add(("shared",), self.shared),)),)
