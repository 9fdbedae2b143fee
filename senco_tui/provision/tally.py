"""This week's tally: every session that a week should hold, and what is written down of each."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from senco_tui.casework.casefile import Filed
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.provision import Delivery, Provision
from senco_tui.casework.setting import Setting
from senco_tui.clocks.school_year import SchoolDays, school_days
from senco_tui.provision.found import WEEKDAYS, runs
from senco_tui.provision.given import Ledger, ledger, provision_of
from senco_tui.provision.weeks import monday_of


@dataclass(frozen=True, slots=True)
class Due:
    """One session of a week: the day it is or will be written down under, and what is on file of it.

    `slot` is the day and period where someone's week says them, '' where any day will do.
    """

    name: str
    provision: Filed[Provision]
    number: int
    of: int
    on: date
    slot: str = ""
    filed: Filed[Delivery] | None = None

    @property
    def key(self) -> str:
        """What tells it from every other of the week."""
        return f"{self.name} {self.number}"


def week_tally(caseload: Caseload, setting: Setting, monday: date, today: date) -> tuple[Due, ...]:
    """Every session of the week of that Monday, by provision and day; none in a week without school."""
    days, book = school_days(setting.calendar), ledger(caseload.deliveries)
    week = _week(days, monday)
    found: list[Due] = []
    for filed in sorted(caseload.provision, key=lambda f: f.value.name.casefold()):
        if any(runs(filed.value, day) for day in week):
            found += _of_provision(filed, setting, book, week, today)
    return tuple(found)


def free_name(name: str, on: date, caseload: Caseload) -> str:
    """What a new delivery of that day is filed as: `delivery/talk-boost-a/2026-11-16`, or with `-2`."""
    taken = {filed.name for filed in caseload.deliveries}
    first = f"delivery/{name}/{on.isoformat()}"
    numbers = (f"{first}-{n}" for n in range(2, len(taken) + 3))
    return first if first not in taken else next(one for one in numbers if one not in taken)


def _week(days: SchoolDays, monday: date) -> tuple[date, ...]:
    """The school days of a week; its five weekdays where no calendar tells."""
    if not days.covers(monday):
        return tuple(monday + timedelta(days=n) for n in range(5))
    return tuple(date.fromordinal(o) for o in days.within(monday, monday + timedelta(days=6)))


def _of_provision(
    filed: Filed[Provision], setting: Setting, book: Ledger, week: tuple[date, ...], today: date
) -> Iterator[Due]:
    name = provision_of(filed.name)
    monday = monday_of(week[0])
    on_file = [f for f in book.of(name) if monday <= f.value.happened <= monday + timedelta(days=6)]
    held: list[tuple[date, str, Filed[Delivery] | None]] = [(f.value.happened, "", f) for f in on_file]
    slots = _slots(name, filed.value, setting, week)
    wanted = len(slots) or min(ceil(filed.value.per_week or 0), len(week))
    while len(held) < wanted:
        held.append((*_next(slots, week, [on for on, _, _ in held], today), None))
    held.sort(key=lambda one: one[0])
    for number, (on, slot, one) in enumerate(held, start=1):
        yield Due(name, filed, number, len(held), on, slot, one)


def _slots(
    name: str, provision: Provision, setting: Setting, week: tuple[date, ...]
) -> list[tuple[date, str]]:
    """The day and period of each session, where the lead's week says them."""
    lead = next((c for c in setting.staff.staff if c.id == provision.lead), None)
    by_day = {WEEKDAYS[day.weekday()]: day for day in week}
    mine = [s for s in lead.sessions if (s.given_to or "").removeprefix("provision/") == name] if lead else []
    return sorted((by_day[s.day.casefold()], s.period) for s in mine if s.day.casefold() in by_day)


def _next(
    slots: list[tuple[date, str]], week: tuple[date, ...], taken: list[date], today: date
) -> tuple[date, str]:
    """The first slot of the week on a day with nothing on file yet; without slots the first such day."""
    for on, period in slots:
        if taken.count(on) < sum(other == on for other, _ in slots):
            return on, f"{on:%a} {period}"
    free = [day for day in week if day not in taken and day <= today]
    return (free or [day for day in week if day not in taken] or [week[-1]])[0], ""
