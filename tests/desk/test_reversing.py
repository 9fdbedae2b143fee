"""The edits that bring an earlier text back, and the honest None where edits cannot say it."""

import pytest

from senco_tui.casework.edit import Add, Drop, Put, Reword
from senco_tui.casework.plan import Outcome
from senco_tui.desk.reversing import edits_back
from tests.desk.stores import CASE, PLAN

O3 = "  - id: o3\n    text: packs her bag\n"


def with_o3(plan: str) -> str:
    return plan.replace("colour: blue", f"{O3}colour: blue")


@pytest.mark.parametrize(
    ("now", "then", "edits"),
    [
        (PLAN.replace("line 3", "line 5"), PLAN, (Put(("outcomes", "o2", "text"), "reads to line 3"),)),
        (with_o3(PLAN), PLAN, (Drop(("outcomes", "o3")),)),
        (PLAN, with_o3(PLAN), (Add(("outcomes",), Outcome("o3", "packs her bag")),)),
        (PLAN.replace("Sits near the door.", "x"), PLAN, (Reword("Strategies", "Sits near the door."),)),
        (PLAN.replace("cycle: 1", "cycle: 2"), PLAN, (Put(("cycle",), 1),)),
        (PLAN + "\n## More\n\nx\n", PLAN, None),
        (PLAN, PLAN.replace("cycle: 1", "cycle: ["), None),
    ],
)
def test_back(now: str, then: str, edits: object) -> None:
    assert edits_back("plan", CASE, now, then) == edits
