"""The week of term and the next break, by the table."""

from pathlib import Path

import pytest

from senco_tui.clocks.school_year import school_days
from senco_tui.clocks.week import next_break, week_of_term, week_words
from tests.clocks.given import CALENDAR, day
from tests.clocks.tables import Told, told

DAYS = school_days(CALENDAR)
NONE = school_days(None)


@pytest.mark.parametrize(
    "row", told(Path(__file__).parent / "cases" / "week.md"), ids=lambda r: f"line {r.line}"
)
def test_the_table(row: Told) -> None:
    on = day(row["day"])
    if row.heading == "week":
        assert week_words(DAYS, on) == row["answer"]
        return
    found = next_break(DAYS, on)
    assert (f"{found.school_days} to {found.words}" if found else "unknown") == row["answer"]


def test_without_a_calendar_it_says_so() -> None:
    monday = day("16 Nov 2026")
    assert week_words(NONE, monday) == "no school calendar has been entered"
    assert week_of_term(NONE, monday) is None
    assert next_break(NONE, monday) is None
