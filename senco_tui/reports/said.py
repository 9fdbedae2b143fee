"""Words that several reports share: where a pupil is taught, whom a list tells of, a day on paper."""

from collections.abc import Sequence
from datetime import date

from senco_tui.casework.caseload import Caseload
from senco_tui.casework.pupil import Pupil

EVERYONE = ("here now",)
"""How a caseload says that nothing was narrowed but those who have left."""


def where_taught(pupil: Pupil) -> str:
    """`Year 4, 4B`; what is not written down is left out."""
    return ", ".join(filter(None, (year_said(pupil.year), pupil.class_group or "")))


def class_said(pupil: Pupil) -> str:
    """`4B`, `4 Maple`: the class as a cell holds it, with the year where its name does not say it."""
    year, group = pupil.year or "", pupil.class_group or ""
    return group if year and group.startswith(year) else " ".join(filter(None, (year, group)))


def year_said(year: str | None) -> str:
    """`Year 4`, `Reception`, `Nursery 2`; '' where no year is written down."""
    if not year:
        return ""
    names = {"R": "Reception", "N1": "Nursery 1", "N2": "Nursery 2", "X": "no year group"}
    return f"Year {year}" if year.isdecimal() else names.get(year, year)


def whom_meant(caseload: Caseload) -> str:
    """How a caseload was narrowed, in words; '' where it was not."""
    return "" if caseload.narrowed in ((), EVERYONE) else ", ".join(caseload.narrowed)


def together(words: Sequence[str]) -> str:
    """`parent, pupil and class teacher`."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def paper_day(day: date) -> str:
    """A day as a letter has it: `16 November 2026`."""
    return f"{day.day} {day:%B %Y}"
