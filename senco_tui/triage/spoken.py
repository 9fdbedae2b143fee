"""How reasons say days and counts: short, with the year only where it is wanted."""

from datetime import date
from functools import lru_cache

HALF_A_YEAR = 183


@lru_cache(maxsize=4096)
def short_day(day: date, today: date) -> str:
    """`18 Nov`; with the year where half a year or more lies between."""
    year = f" {day.year}" if abs((day - today).days) >= HALF_A_YEAR else ""
    return f"{day.day} {day:%b}{year}"


def weekday(day: date, today: date) -> str:
    """`Wed 18 Nov`; with the year where half a year or more lies between."""
    return f"{day:%a} {short_day(day, today)}"
