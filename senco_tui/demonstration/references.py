"""Whose file was opened when, by which way its days move, and the reference it has on the day moved to.

A reference is the academic year a file was opened and a running number, so both follow the opening day. Files
older than the store keep their number.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from senco_tui.demonstration.shift import ANCHOR, Shift
from senco_tui.demonstration.terms import academic_year

_DATED = re.compile(r"pupils/P\d\d/(P\d\d-\d{3})/(?:contacts|notes|reviews|requests)/(\d{4}-\d\d-\d\d)")
_FOLDER = re.compile(r"pupils/P\d\d/(P\d\d-\d{3})/(.*)")
_RAISED = re.compile(r"^  raised: (\d{4}-\d\d-\d\d)$", re.MULTILINE)
_LEFT = re.compile(r"^left: (\d{4}-\d\d-\d\d)$", re.MULTILINE)


@dataclass(slots=True)
class Case:
    """One pupil's file on the anchor day: the day of its first entry, and when its pupil left."""

    reference: str
    opened: date = field(default=date.max)
    left: date | None = None
    ehc: bool = False

    @property
    def long_gone(self) -> bool:
        """Say whether the pupil left in an earlier academic year: all of it lies fixed in its own years."""
        return self.left is not None and academic_year(self.left) < academic_year(ANCHOR)

    @property
    def by_law(self) -> bool:
        """Say whether statutory clocks run in it, which count calendar days."""
        return self.ehc and not self.long_gone

    @property
    def older(self) -> bool:
        """Say whether the file was opened, on paper, in an earlier year than its first entry here."""
        return academic_year(self.opened) % 100 != int(self.reference[1:3])

    def way(self, shift: Shift) -> Callable[[date], date]:
        """How its days move."""
        if self.long_gone:
            return shift.in_the_year
        return shift.by_calendar_in_school if self.by_law else shift.by_school_days


def cases_of(files: Mapping[str, str]) -> dict[str, Case]:
    """Every case among the files, by reference."""
    found: dict[str, Case] = {}
    for path, text in files.items():
        inside = _FOLDER.fullmatch(path)
        if inside is None:
            continue
        case = found.setdefault(inside[1], Case(inside[1]))
        case.ehc |= inside[2] == "ehc.yaml"
        days = [m[2] for m in [_DATED.match(path)] if m]
        if inside[2] == "casefile.md":
            days += _RAISED.findall(text)
            left = _LEFT.search(text)
            case.left = date.fromisoformat(left[1]) if left else None
        case.opened = min([case.opened, *map(date.fromisoformat, days)])
    return found


def renamed(cases: Iterable[Case], shift: Shift) -> dict[str, str]:
    """Each case's reference on the shift's day: the seventeenth file opened that year is number 17."""
    names: dict[str, str] = {}
    opened: list[tuple[date, str]] = []
    for case in cases:
        if case.older:
            names[case.reference] = (
                f"P{(int(case.reference[1:3]) + shift.years) % 100:02d}{case.reference[3:]}"
            )
        else:
            opened.append((case.way(shift)(case.opened), case.reference))
    taken = set(names.values())
    number: dict[int, int] = {}
    for day, reference in sorted(opened):
        year = academic_year(day) % 100
        number[year] = number.get(year, 0) + 1
        while (name := f"P{year:02d}-{number[year]:03d}") in taken:
            number[year] += 1
        names[reference] = name
    return names
