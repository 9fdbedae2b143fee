"""How days move when the school's present is set on another day.

Three ways, because three things are kept: what the school does keeps its distance in school days; what the
law counts keeps its distance in calendar days; what belongs to the school year keeps its place in the year.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from senco_tui.demonstration.school_days import SchoolDays, school_days_until
from senco_tui.demonstration.terms import PUPIL_DAYS, academic_year

ANCHOR = date(2026, 11, 16)
"""The day on which the store content in `casefiles/` is today."""

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Shift:
    """From the anchor day to `today`; on the anchor day itself nothing moves."""

    today: date
    days: SchoolDays

    @property
    def years(self) -> int:
        """How many academic years lie between."""
        return academic_year(self.today) - academic_year(ANCHOR)

    def by_school_days(self, day: date) -> date:
        """The day as many school days from today as `day` was from the anchor; a holiday stays a holiday."""
        far = self.days.place(self.today) - self.days.place(ANCHOR)
        return self._along(day, far)

    def in_the_year(self, day: date) -> date:
        """The day at the same place of the school year, as many academic years away as today is."""
        return self._along(day, PUPIL_DAYS * self.years)

    def by_calendar(self, day: date) -> date:
        """The day as many days from today; at a weekend the Friday before, or if ahead the Monday after."""
        moved = day + (self.today - ANCHOR)
        if self.today == ANCHOR or moved.weekday() < 5:
            return moved
        past = moved <= self.today
        return moved - (moved.weekday() - 4) * DAY if past else moved + (7 - moved.weekday()) * DAY

    def by_calendar_in_school(self, day: date) -> date:
        """The same, on a day when the school is open: the last one before, or the next one if ahead."""
        moved = day + (self.today - ANCHOR)
        if self.today == ANCHOR:
            return moved
        return self.days.on_or_before(moved) if moved <= self.today else self.days.on_or_after(moved)

    def by_years(self, day: date) -> date:
        """The same day of a later or earlier year: birthdays, and the first of a month."""
        year = day.year + self.years
        return day.replace(year=year, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=year)

    def _along(self, day: date, far: int) -> date:
        place = self.days.place(day)
        into = day.toordinal() - self.days.ordinals[place]
        free = self.days.ordinals[place + far + 1] - self.days.ordinals[place + far] - 1
        return self.days.at(place + far) + min(into, free) * DAY


def shift_to(today: date) -> Shift:
    """The shift from the anchor day to `today`."""
    return Shift(today, school_days_until(max(today, ANCHOR)))
