"""The two years money is told by: April to March, and September to August."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Year:
    """One year by its name and its first and last day."""

    name: str
    since: date
    until: date


def financial_year(day: date) -> Year:
    """The year from 1 April to 31 March that `day` falls in: `financial year 2026-27`."""
    first = day.year if (day.month, day.day) >= (4, 1) else day.year - 1
    return Year(f"financial year {_pair(first)}", date(first, 4, 1), date(first + 1, 3, 31))


def academic_year(day: date) -> Year:
    """The year from 1 September to 31 August that `day` falls in: `academic year 2026-27`."""
    first = day.year if day.month >= 9 else day.year - 1
    return Year(f"academic year {_pair(first)}", date(first, 9, 1), date(first + 1, 8, 31))


def _pair(first: int) -> str:
    return f"{first}-{(first + 1) % 100:02}"
