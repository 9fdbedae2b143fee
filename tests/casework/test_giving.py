"""A plan given: one more in its list, and nobody's name in the sentence."""

from datetime import date

from senco_tui.casework.edit import Add, Amended
from senco_tui.casework.giving import PlanGiven
from senco_tui.casework.sharing import Shared


def test_to_whom_stays_in_the_plan() -> None:
    shared = Shared("Ngozi Okafor, by hand", date(2026, 11, 12))
    act = PlanGiven("P24-017", shared)
    assert act.sentence() == "given to the family Thu 12 Nov 2026"
    assert act.filings() == (Amended("plan", (Add(("shared",), shared),)),)
