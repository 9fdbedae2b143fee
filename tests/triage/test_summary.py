"""How a triage ends, and what each slip costs: cases/slipped.md."""

from dataclasses import replace
from pathlib import Path

import pytest

from senco_tui.casework.sign_off import Settled, Slipped
from senco_tui.triage.sitting import named
from senco_tui.triage.summary import breaks, cost, record, summary
from tests.clocks.given import day
from tests.clocks.tables import Told, told
from tests.triage.checking import looked
from tests.triage.test_sitting import made, sat

ROWS = told(Path(__file__).parent / "cases" / "slipped.md")


@pytest.mark.parametrize("row", ROWS, ids=lambda r: f"line {r.line}")
def test_what_slips_and_its_cost(row: Told) -> None:
    found = looked(row)
    slipped = [one for one in summary(None, found).slipped if one.case]
    if not row["slipped"]:
        assert not slipped, slipped
        return
    one = next(r for r in slipped if r.rule == row["slipped"])
    assert breaks(one) == (day(row["breaks"]) if row["breaks"] else None)
    assert cost(one, day(row["today"])).startswith(row["cost"]), cost(one, day(row["today"]))


def test_done_waits_and_slips_are_told_apart() -> None:
    before = made("01356")
    sitting = sat(before).acting(before.rows[0], "3f2a9c1")
    put_by = next(row for row in before.rows if row.lane == "5")
    gone = ("1", "3", "5")
    after = replace(before, every=tuple(r for r in before.every if r.lane not in gone), aside=(put_by,))
    end = summary(sitting, after)
    assert [turn.lane for turn in end.done] == ["0", "1"]
    assert {turn.lane for turn in end.waiting} == {"3", "5"}
    assert "6" in [row.lane for row in end.slipped], "what was taken up and not done slips"


def test_what_was_not_taken_up_slips_only_where_it_costs() -> None:
    found = made("114456")
    end = summary(sat(found, 2), found)
    taken = {turn.name for turn in sat(found, 2).turns}
    assert all(r.place in "0123" or named(r) in taken for r in end.slipped)
    assert sum(r.lane == "1" for r in end.slipped) == 2
    assert end.later == 2


def test_the_record_holds_references_reasons_and_days_alone() -> None:
    found = made("13")
    sitting = replace(sat(found), seconds=1500)
    held = record(summary(sitting, found), found, sitting, "ra")
    assert (held.on, held.by, held.minutes) == (found.today, "ra", 25)
    assert held.lanes["breach"] == 1 and "quiet" not in held.lanes
    assert Slipped("breach", "P25-001", day("10 Nov 2026")) in held.slipped
    acted = sitting.acting(found.rows[0], "3f2a9c1")
    assert record(summary(acted, found), found, acted, None).done == (Settled("breach", "P25-001"),)
