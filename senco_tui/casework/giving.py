"""The act of giving a family the plan as it stands: who has it and since when is kept in the plan itself."""

from dataclasses import dataclass

from senco_tui.casework.edit import Add, Amended, Filing
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
        """That it was given, and when; to whom stays in the plan."""
        return f"given to the family {spoken_day(self.shared.on)}"

    def filings(self) -> tuple[Filing, ...]:
        """One more in the plan's list."""
        return (Amended(self.document, (Add(("shared",), self.shared),)),)
