"""Weeks with school in them, as the setting's calendar tells; where it is silent there are none."""

from dataclasses import dataclass
from datetime import date, timedelta

from senco_tui.clocks.school_year import SchoolDays

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class SchoolWeek:
    """One week with school: its Monday, its first school day, and how many school days of it count."""

    monday: date
    first: date
    days: int


def monday_of(day: date) -> date:
    """The Monday of the week `day` falls in."""
    return day - timedelta(days=day.weekday())


def school_weeks(days: SchoolDays, since: date, until: date) -> tuple[SchoolWeek, ...]:
    """Every week that has a school day from `since` to `until`, both with them, oldest first."""
    found: dict[date, list[date]] = {}
    for ordinal in days.within(since, until):
        day = date.fromordinal(ordinal)
        found.setdefault(monday_of(day), []).append(day)
    return tuple(SchoolWeek(monday, those[0], len(those)) for monday, those in found.items())
