"""How a nudge and a holder are called."""

import pytest

from senco_tui.clocks.turn import turn_of
from senco_tui.triage.chasing import called, nudge
from tests.clocks.given import setting


@pytest.mark.parametrize(
    ("nudges", "said"), [(0, "nudge"), (1, "nudge 2"), (2, "nudge 3 → manager"), (3, "nudge 4 → manager")]
)
def test_which_nudge_it_will_be(nudges: int, said: str) -> None:
    assert nudge(nudges, 2) == said


def test_a_long_name_goes_by_its_id() -> None:
    office = setting()
    assert [called(turn_of(w, office)) for w in ("ep", "CAMHS", "county", "parent", "Tom Wells")] == [
        "EP",
        "CAMHS",
        "Made-up County",
        "parent",
        "Tom Wells",
    ]
