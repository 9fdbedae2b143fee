"""Three ways a day moves with the school's present."""

from datetime import date, timedelta

import pytest

from senco_tui.demonstration.shift import ANCHOR, shift_to

TODAYS = [
    date(2026, 11, 22),
    date(2028, 2, 29),
    date(2027, 8, 12),
    date(2026, 12, 25),
    date(2029, 5, 9),
    date(2026, 9, 1),
]


def test_on_the_anchor_day_nothing_moves() -> None:
    shift = shift_to(ANCHOR)
    for back in range(0, 1400, 3):
        day = ANCHOR - timedelta(days=back)
        for way in (shift.by_school_days, shift.by_calendar, shift.by_calendar_in_school, shift.in_the_year):
            assert way(day) == day
        assert shift.by_years(day) == day


@pytest.mark.parametrize("today", TODAYS)
def test_what_the_school_does_keeps_its_distance_in_school_days(today: date) -> None:
    shift = shift_to(today)
    far = [1, 5, 30, 63, 400]
    before = [shift.days.between(shift.by_school_days(shift.days.step(ANCHOR, -n)), today) for n in far]
    assert before == far
    assert shift.by_school_days(ANCHOR) == shift.days.on_or_before(today)


@pytest.mark.parametrize("today", TODAYS)
def test_what_the_law_counts_keeps_its_distance_in_days_but_never_a_weekend(today: date) -> None:
    shift = shift_to(today)
    for back in range(-60, 400):
        day = ANCHOR - timedelta(days=back)
        there = shift.by_calendar(day)
        assert there.weekday() < 5
        assert abs((there - (today - timedelta(days=back))).days) <= 2
        assert shift.days.is_one(shift.by_calendar_in_school(day))


@pytest.mark.parametrize("today", TODAYS)
def test_order_is_kept(today: date) -> None:
    shift = shift_to(today)
    days = [ANCHOR - timedelta(days=n) for n in range(900, -200, -1)]
    for way in (shift.by_school_days, shift.by_calendar, shift.by_calendar_in_school, shift.in_the_year):
        moved = [way(d) for d in days]
        assert moved == sorted(moved)


def test_a_first_day_of_school_stays_one() -> None:
    shift = shift_to(date(2029, 5, 9))
    assert shift.years == 2
    assert shift.in_the_year(date(2024, 9, 4)) == date(2026, 9, 3)


def test_a_birthday_moves_by_whole_years() -> None:
    shift = shift_to(date(2027, 9, 1))
    assert shift.by_years(date(2020, 2, 29)) == date(2021, 2, 28)
    assert shift.by_years(date(2018, 8, 10)) == date(2019, 8, 10)
