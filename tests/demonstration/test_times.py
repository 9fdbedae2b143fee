"""When things were written down."""

from datetime import date

from senco_tui.demonstration.shift import shift_to
from senco_tui.demonstration.times import times_of

TIMES = times_of(shift_to(date(2026, 11, 16)))


def test_what_happens_in_a_holiday_is_written_down_when_school_opens() -> None:
    assert TIMES.recorded(date(2026, 8, 18)) == date(2026, 9, 3)


def test_a_lag_is_counted_in_school_days() -> None:
    assert TIMES.recorded(date(2026, 10, 22), 2) == date(2026, 11, 3)


def test_nothing_is_written_down_after_today() -> None:
    assert TIMES.recorded(date(2026, 11, 13), 3) == date(2026, 11, 16)
    summer = times_of(shift_to(date(2027, 8, 12)))
    assert summer.recorded(date(2027, 8, 10)) == date(2027, 8, 10)


def test_the_story_began_three_years_ago() -> None:
    assert TIMES.start == date(2023, 9, 6)
    assert TIMES.span(TIMES.start, TIMES.today) > 600
    assert TIMES.later(date(2026, 12, 20), 1) == date(2027, 1, 6)
