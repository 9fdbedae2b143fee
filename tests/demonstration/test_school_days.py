"""School days in one row: steps across holidays, and back."""

from datetime import date

import pytest

from senco_tui.demonstration.school_days import school_days_until

DAYS = school_days_until(date(2026, 11, 16))


@pytest.mark.parametrize(
    ("day", "count", "there"),
    [
        (date(2026, 11, 16), 0, date(2026, 11, 16)),
        (date(2026, 11, 16), -1, date(2026, 11, 13)),
        (date(2026, 10, 23), 1, date(2026, 11, 3)),
        (date(2026, 12, 18), 1, date(2027, 1, 5)),
        (date(2026, 12, 25), 1, date(2027, 1, 5)),
        (date(2027, 1, 5), -1, date(2026, 12, 18)),
    ],
)
def test_a_step_passes_over_what_is_no_school_day(day: date, count: int, there: date) -> None:
    assert DAYS.step(day, count) == there


def test_a_holiday_lies_between_two_school_days() -> None:
    christmas = date(2026, 12, 25)
    assert not DAYS.is_one(christmas)
    assert (DAYS.on_or_before(christmas), DAYS.on_or_after(christmas)) == (
        date(2026, 12, 18),
        date(2027, 1, 5),
    )


def test_days_between_are_counted_both_ways() -> None:
    assert DAYS.between(date(2026, 11, 2), date(2026, 11, 16)) == 10
    assert DAYS.between(date(2026, 11, 16), date(2026, 11, 3)) == -9


def test_the_row_reaches_well_past_today() -> None:
    assert school_days_until(date(2029, 7, 1)).step(date(2029, 7, 1), 400) > date(2031, 1, 1)
