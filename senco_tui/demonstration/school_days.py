"""The invented school's days as one row without gaps, so that any day is so many school days from another."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date
from functools import cache

from senco_tui.demonstration.terms import academic_year, school_year

EARLIEST = 2014
"""The academic year the row begins with: before any pupil of the invented school was on a register."""


@dataclass(frozen=True, slots=True)
class SchoolDays:
    """Every day pupils are in, as sorted ordinals."""

    ordinals: tuple[int, ...]

    def place(self, day: date) -> int:
        """The place in the row of the last school day on or before `day`."""
        return bisect_right(self.ordinals, day.toordinal()) - 1

    def at(self, place: int) -> date:
        """The school day at that place."""
        return date.fromordinal(self.ordinals[place])

    def step(self, day: date, count: int) -> date:
        """The school day so many after (or, below nought, before) the last one on or before `day`."""
        return self.at(self.place(day) + count)

    def on_or_before(self, day: date) -> date:
        """The last school day on or before `day`."""
        return self.at(self.place(day))

    def on_or_after(self, day: date) -> date:
        """The first school day on or after `day`."""
        return self.at(bisect_left(self.ordinals, day.toordinal()))

    def between(self, since: date, until: date) -> int:
        """How many school days lie after `since` up to and with `until`; below nought when it is earlier."""
        return self.place(until) - self.place(since)

    def is_one(self, day: date) -> bool:
        """Say whether pupils are in on `day`."""
        return self.on_or_before(day) == day


@cache
def school_days_round(year: int) -> SchoolDays:
    """The row from the earliest year to three years after the academic year that begins in `year`."""
    days = [d.toordinal() for y in range(EARLIEST, year + 4) for d in school_year(y).days]
    return SchoolDays(tuple(days))


def school_days_until(today: date) -> SchoolDays:
    """The row that reaches well past `today`."""
    return school_days_round(academic_year(today))
