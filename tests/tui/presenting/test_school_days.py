"""What part of the school's year a day lies in."""

from datetime import date

import pytest

from senco_tui.casework.setting import Calendar, Closure, Term
from senco_tui.tui.presenting.school_days import part_of_year

CALENDAR = Calendar(
    (
        Term("autumn", date(2026, 9, 3), date(2026, 12, 18)),
        Term("spring", date(2027, 1, 5), date(2027, 3, 26)),
    ),
    (
        Closure(date(2026, 10, 26), date(2026, 10, 30), "half-term"),
        Closure(date(2026, 12, 25), date(2026, 12, 25), "bank", "Christmas Day"),
    ),
)


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (date(2026, 11, 16), "term time"),
        (date(2026, 11, 21), "a weekend"),
        (date(2026, 10, 28), "half-term"),
        (date(2026, 12, 25), "Christmas Day"),
        (date(2026, 12, 23), "holiday"),
        (date(2026, 8, 12), "outside the calendar"),
    ],
)
def test_each_part_has_its_words(day: date, told: str) -> None:
    assert part_of_year(day, CALENDAR) == told


def test_without_a_calendar_only_the_weekend_is_known() -> None:
    assert part_of_year(date(2026, 11, 21), None) == "a weekend"
    assert part_of_year(date(2026, 11, 16), None) == ""
