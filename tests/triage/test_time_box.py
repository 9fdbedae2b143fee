"""A time box takes rows from the top, and always offers two of the quiet and the ambers."""

import pytest

from senco_tui.triage.row import Row
from senco_tui.triage.time_box import fitting


def rows(lanes: str) -> list[Row]:
    """One row for each letter."""
    return [Row(f"P24-{n:03d}", lane, "why", "rule") for n, lane in enumerate(lanes, start=1)]


@pytest.mark.parametrize(
    ("lanes", "minutes", "kept"),
    [
        ("", 10, ""),
        ("1122", 4, "11"),
        ("1122", 60, "1122"),
        ("111556", 4, "155"),
        ("1115566", 0, "55"),
        ("11177", 7, "1117"),
    ],
)
def test_what_fits(lanes: str, minutes: int, kept: str) -> None:
    assert "".join(row.lane for row in fitting(rows(lanes), minutes)) == kept


def test_the_order_is_the_sheets() -> None:
    found = fitting(rows("15161"), 20)
    assert [row.case for row in found] == [f"P24-{n:03d}" for n in range(1, 6)]
