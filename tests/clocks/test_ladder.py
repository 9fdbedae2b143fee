"""Which rungs of the EHC process are done, due, unsaid or ahead: cases/ladder.md."""

import pytest

from senco_tui.clocks.ladder import ladders
from senco_tui.clocks.running import clocks
from tests.clocks.checking import CASES
from tests.clocks.given import case, day, setting
from tests.clocks.tables import Told, told


@pytest.mark.parametrize("row", told(CASES / "ladder.md"), ids=lambda r: f"line {r.line}")
def test_how_a_rung_stands(row: Told) -> None:
    file, today = case(row["given"]), day(row["today"])
    every = ladders(file, clocks(file, setting(), today), today)
    found = [step for ladder in every for step in ladder.steps if step.words == row["rung"]]
    if row["stands"] == "no rung":
        assert found == []
        return
    (step,) = found
    shown = step.on or (step.clock.last_day if step.clock and step.stands == "due" else None)
    assert (step.stands, shown) == (row["stands"], day(row["day"]) if row["day"] else None)
    assert step.side == row["side"]
    assert (step.missing or "") == row["missing"]
    assert ("" if step.late is None else str(step.late)) == row["late"]


def test_of_a_review_long_past_only_what_was_recorded() -> None:
    facts = "plan made 10 Feb 2024; annual review met 30 Jan 2025; annual review met 20 Jan 2026"
    file, today = case(facts), day("16 Nov 2026")
    *_, oldest = ladders(file, clocks(file, setting(), today), today)
    assert [(step.words, step.stands) for step in oldest.steps] == [("meeting", "done")]


def test_a_pupil_without_a_plan_has_none() -> None:
    assert ladders(case("K since 1 Sep 2025"), (), day("16 Nov 2026")) == ()
