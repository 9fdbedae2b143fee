"""The setting's own files as they grew: staff and training, next year's terms, duties, agencies."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from senco_tui.casework.setting import Agencies, Calendar, Duties, Staff
from senco_tui.demonstration.act import Act, Version, acts
from senco_tui.demonstration.colleagues import Signers
from senco_tui.demonstration.past_support import paper_acts
from senco_tui.demonstration.shelf import Paper, Shelf
from senco_tui.demonstration.terms import academic_year, school_year
from senco_tui.demonstration.times import Times

_YEARS_BETWEEN = {"accessibility_plan": 3}
"""How many years lie between two dates of one duty, where it is not one."""
_LATER = 3
"""How many agencies came on to the list one by one after it was begun."""


def setting_acts(shelf: Shelf, times: Times, who: Signers) -> Iterator[Act]:
    """The first commit, with all that a store begins with, and every later change of the setting's files."""
    found: list[Act] = []
    for name, versions in (
        ("senco", [Version(times.start, shelf.papers["senco"].value, (), "store-begun", who.senco)]),
        ("setting/calendar", _calendar(shelf.papers["setting/calendar"], times, who)),
        ("setting/staff", _staff(shelf.papers["setting/staff"], times, who)),
        ("setting/agencies", _agencies(shelf.papers["setting/agencies"], times, who)),
        ("setting/duties", _duties(shelf.papers["setting/duties"], times, who)),
    ):
        found += acts(shelf.papers[name], None, versions)
    found += paper_acts(shelf, times, who)
    first = [a for a in found if a.day == times.start]
    files = {path: text for act in first for path, text in act.files.items()}
    sentence = "store begun; calendar, staff, agencies and duties written"
    yield Act(times.start, -1, who.senco, None, "", "store-begun", sentence, {**files, **shelf.others})
    yield from (a for a in found if a.day != times.start)


def _calendar(paper: Paper, times: Times, who: Signers) -> Iterator[Version]:
    """Each September the year after next was entered."""
    today: Calendar = paper.value
    first = academic_year(times.start)
    for year in range(first, academic_year(times.today) + 1):
        terms = tuple(t for t in today.terms if academic_year(t.since) <= year + 1)
        closures = tuple(c for c in today.closures if academic_year(c.since) <= year + 1)
        entered = times.recorded(min(school_year(year).days[6], times.today))
        day = times.start if year == first else max(times.start, entered)
        last = year == academic_year(times.today)
        value = today if last else Calendar(terms, closures)
        yield Version(day, value, (), "calendar-extended", who.family, order=2)


def _staff(paper: Paper, times: Times, who: Signers) -> Iterator[Version]:
    today: Staff = paper.value
    days = [t.on for c in today.staff for t in c.training] + [r.since for c in today.staff for r in c.rates]
    recorded = {times.recorded(d) for d in days if times.start < d <= times.today}
    for day in sorted({times.start, *recorded}):
        value = today if day >= max(recorded, default=times.start) else _staff_on(today, day)
        yield Version(day, value, (), "staff-amended", who.family, order=2)


def _staff_on(staff: Staff, day: date) -> Staff:
    return Staff(
        tuple(
            replace(
                c,
                training=tuple(t for t in c.training if t.on <= day),
                rates=tuple(r for r in c.rates if r.since <= day),
                appointed=c.appointed if c.appointed and c.appointed <= day else None,
            )
            for c in staff.staff
        )
    )


def _agencies(paper: Paper, times: Times, who: Signers) -> Iterator[Version]:
    every = paper.value.agencies
    for back in range(_LATER, -1, -1):
        day = times.start if back == _LATER else times.days.step(times.start, 70 * (_LATER - back))
        value = paper.value if back == 0 else Agencies(every[: len(every) - back])
        if day <= times.today:
            yield Version(day, value, (), "agencies-amended", who.family, order=2)


def _duties(paper: Paper, times: Times, who: Signers) -> Iterator[Version]:
    """Each duty as it was last done on a day: a year, or its own years, before the time after."""
    today: Duties = paper.value
    done = {name: getattr(today, name) for name in Duties.__dataclass_fields__}
    days = {d for d in done.values() if d and times.start < d <= times.today}
    for name, day in done.items():
        for back in (1, 2) if day and name not in _YEARS_BETWEEN else ():
            days.add(day - timedelta(weeks=52 * back))
    wanted = sorted({times.start, *(times.recorded(d) for d in days if times.start < d <= times.today)})
    for day in wanted:
        value = today if day == wanted[-1] else Duties(**{n: _last(n, d, day) for n, d in done.items()})
        yield Version(day, value, (), "duty-done", who.senco, order=2)


def _last(name: str, day: date | None, on: date) -> date | None:
    step = timedelta(weeks=52 * _YEARS_BETWEEN.get(name, 1))
    if day is None or (name == "inclusion_strategy" and day > on):
        return None
    while day > on:
        day -= step
    return day
