"""A plan given: one more in its list, and nobody's name in the sentence."""

from datetime import date

import pytest

from senco_tui.casework.edit import Add, Amended
from senco_tui.casework.giving import PlanGiven
from senco_tui.casework.sharing import Shared


def test_to_whom_stays_in_the_plan() -> None:
    shared = Shared("Ngozi Okafor, by hand", date(2026, 11, 12))
    act = PlanGiven("P24-017", shared)
    assert act.sentence() == "given out Thu 12 Nov 2026"
    assert act.filings() == (Amended("plan", (Add(("shared",), shared),)),)


@pytest.mark.parametrize(("whom", "is_family"), [("parent", True), ("young person", False), ("salt", False)])
def test_only_what_the_family_was_given_is_said_to_be(whom: str, is_family: bool) -> None:
    said = PlanGiven("P24-017", Shared(whom, date(2026, 11, 12))).sentence()
    assert said.startswith("given to the family" if is_family else "given out")
