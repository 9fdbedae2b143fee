"""A time box takes rows from the top, and always offers a concern and a quiet pupil."""

import pytest

from senco_tui.triage.row import Row
from senco_tui.triage.time_box import fitting, never_starving, seconds_for
from tests.clocks.given import setting


def rows(lanes: str) -> list[Row]:
    """One row for each letter."""
    return [Row(f"P24-{n:03d}", lane, "why", "rule") for n, lane in enumerate(lanes, start=1)]


@pytest.mark.parametrize(
    ("lanes", "minutes", "kept"),
    [
        ("", 10, ""),
        ("1122", 4, "11"),
        ("1122", 60, "1122"),
        ("111556", 4, "156"),
        ("1115566", 0, "56"),
        ("11155", 2, "55"),
        ("11177", 7, "11177"),
        ("11177", 5, "11"),
    ],
)
def test_what_fits(lanes: str, minutes: int, kept: str) -> None:
    assert "".join(row.lane for row in fitting(rows(lanes), minutes)) == kept


def test_the_order_is_the_sheets() -> None:
    found = fitting(rows("15161"), 20)
    assert [row.case for row in found] == [f"P24-{n:03d}" for n in range(1, 6)]


def test_the_lanes_that_starve_take_turns() -> None:
    assert [row.case for row in never_starving(rows("5556"))] == ["P24-004", "P24-001"]
    three = never_starving(rows("5566"), setting(never_starve=3))
    assert [row.case for row in three] == ["P24-003", "P24-001", "P24-004"]


def test_the_school_sets_its_own_pace() -> None:
    assert seconds_for(rows("13")) == 140
    assert len(fitting(rows("11"), 10, setting(seconds_breach=600))) == 1
