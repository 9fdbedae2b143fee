"""The hours of a working day."""

from datetime import date, timedelta
from itertools import pairwise

from senco_tui.demonstration.hours import hours, is_summer_time, moment


def test_moments_follow_each_other_within_working_hours() -> None:
    found = hours(date(2026, 3, 4), 60, today=False)
    assert len(found) == 60
    assert all(a < b for a, b in pairwise(found))
    assert found[0].hour >= 8 and found[-1].hour < 19


def test_todays_lie_early() -> None:
    assert all(m.hour < 9 for m in hours(date(2026, 11, 16), 5, today=True))


def test_clocks_go_forward_in_march_and_back_in_october() -> None:
    assert not is_summer_time(date(2026, 3, 28))
    assert is_summer_time(date(2026, 3, 29))
    assert is_summer_time(date(2026, 10, 24))
    assert not is_summer_time(date(2026, 10, 25))
    assert moment(date(2026, 7, 1), 600).utcoffset() == timedelta(hours=1)
    assert moment(date(2026, 12, 1), 600).utcoffset() == timedelta()
