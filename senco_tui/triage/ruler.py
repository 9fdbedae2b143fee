"""The six-week horizon: week by week, the last safe starts and the dates themselves."""

from dataclasses import dataclass
from datetime import date, timedelta

from senco_tui.clocks.clock import Clock, is_open
from senco_tui.clocks.week import week_words
from senco_tui.triage.acting import act_of
from senco_tui.triage.sheet import Sheet

WEEKS = 6


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark on the ruler; `is_start` tells a last safe start from the date itself."""

    day: date
    case: str | None
    rule: str
    words: str
    is_start: bool
    act: str


@dataclass(frozen=True, slots=True)
class Week:
    """One week of the ruler: its Monday, its words (`wk 11 of autumn`), and what lies in it by day."""

    monday: date
    words: str
    in_term: bool
    marks: tuple[Mark, ...]


def ruler(sheet: Sheet, weeks: int = WEEKS) -> tuple[Week, ...]:
    """This week and those after it; a holiday's weeks stand in the strip, but are not counted.

    Without a calendar the next weeks are taken as they come.
    """
    first = sheet.today - timedelta(days=sheet.today.weekday())
    marks = sorted(
        (mark for clock in sheet.clocks if is_open(clock, sheet.today) for mark in _marks(clock)),
        key=lambda mark: (mark.day, mark.case or "", mark.rule),
    )
    found: list[Week] = []
    for n in range(weeks * 3):
        if sum(week.in_term for week in found) == weeks:
            break
        monday = first + timedelta(weeks=n)
        found.append(_week(sheet, monday, marks))
    return tuple(found) if sheet.days.covered else tuple(found[:weeks])


def _week(sheet: Sheet, monday: date, marks: list[Mark]) -> Week:
    sunday = monday + timedelta(days=6)
    in_term = sheet.days.at_least(monday - timedelta(days=1), sunday) > 0
    opens = sheet.days.on_or_after(monday) if in_term else None
    within = tuple(m for m in marks if monday <= m.day <= sunday and m.day >= sheet.today)
    return Week(monday, sheet.wording.said(week_words(sheet.days, opens or monday)), in_term, within)


def _marks(clock: Clock) -> tuple[Mark, ...]:
    """A clock's last safe start and its date; one mark where they are the same day."""
    days = [(clock.start_by, True), (clock.practical or clock.last_day, False)]
    if clock.start_by == clock.practical:
        days = days[1:]
    act = act_of(clock.rule).next
    return tuple(Mark(d, clock.case, clock.rule, clock.words, start, act) for d, start in days if d)
