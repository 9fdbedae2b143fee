"""Work one rule from its trigger dates, as the law counts: the date, and the arithmetic in words.

Weeks and days in the SEND Regulations 2014 are calendar units; months clamp to their last day; a period of
twelve months "starting with" a day ends the day before; "before 15 February" means the 14th is the last day.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from senco_tui.casework.length import (
    MONTHS,
    ORDINALS,
    WEEKDAYS,
    Along,
    Before,
    Blank,
    By,
    Length,
    NoLength,
    Nth,
    On,
    OwnDate,
    Step,
    TimesAYear,
    YearBegins,
    read_length,
)
from senco_tui.casework.setting import Rule
from senco_tui.casework.spoken import spoken_day
from senco_tui.clocks.school_year import SchoolDays
from senco_tui.clocks.term import academic_year, academic_year_words, part_of_year_ends

TO_ENTER = "each year's date is the setting's to enter, as “add: on 2027-01-31” for {} in setting/rules.yaml"
"""Said of a rule that has no date until the setting enters one."""

UNCOUNTED = "days cannot be counted"
"""Said where a calendar is wanting, after what the setting calls the days it is open."""

TRIBUNAL = "tribunal"
"""The unit of a rule whose date the tribunal's own holidays move."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """What sets a clock going: its words (`request received`) and its day."""

    words: str
    day: date


@dataclass(frozen=True, slots=True)
class Worked:
    """A rule worked out. `before`: the date itself is too late; `missing`: what could not be counted."""

    due: date | None
    working: str
    before: bool = False
    missing: str | None = None


def triggers_of(rule: Rule, *days: date | None) -> tuple[Trigger | None, ...]:
    """Give each trigger the rule names its day; a rule may name several, parted by `;`."""
    words = (w.strip() for w in rule.start.split(";"))
    return tuple(Trigger(w, d) if d else None for w, d in zip(words, days, strict=False))


def worked(rule: Rule, triggers: Sequence[Trigger | None], days: SchoolDays) -> Worked:
    """Work `rule` from its triggers; one that has not happened (None) leaves its step out.

    A rule nobody can count, and school days the calendar does not cover, come back as `missing`.
    """
    try:
        phrase = read_length(rule.add)
        pairs = [(s, t) for s, t in zip(phrase.steps, triggers, strict=False) if t is not None]
        found = [_step(step, trigger, days, rule) for step, trigger in pairs]
    except NoLength as no:
        return Worked(None, "", missing=f"rule {rule.id}: {no}")
    except (OverflowError, ValueError):
        return Worked(None, "", missing=f"rule {rule.id} leaves the calendar")
    stuck = next((w for w in found if w.due is None), None)
    if stuck or not found:
        return stuck or Worked(None, "")
    chosen = (max if phrase.pick == "later" else min)(found, key=lambda w: w.due or date.max)
    working = "; ".join(w.working for w in found)
    if len(found) > 1:
        working += f"; the {phrase.pick}: {spoken_day(chosen.due or date.max)}"
    return Worked(chosen.due, working, chosen.before)


def _step(step: Step, trigger: Trigger, days: SchoolDays, rule: Rule) -> Worked:
    said = f"{trigger.words} {spoken_day(trigger.day)}"
    match step:
        case Along():
            return _along(step, trigger, days, rule)
        case Before():
            due = date(trigger.day.year, step.month, step.day)
            last = spoken_day(due - timedelta(days=1))
            return Worked(due, f"{said}: before {spoken_day(due)}, so {last} is the last day", before=True)
        case By():
            due = _on_or_after(trigger.day, lambda year: date(year, step.month, step.day))
            return Worked(due, f"{said}: by {step.day} {MONTHS[step.month - 1]} = {spoken_day(due)}")
        case Nth():
            due = _on_or_after(trigger.day, lambda year: nth_weekday(year, step))
            which = f"{ORDINALS[step.place - 1]} {WEEKDAYS[step.weekday]} of {MONTHS[step.month - 1]}"
            return Worked(due, f"{which} on or after {spoken_day(trigger.day)} = {spoken_day(due)}")
        case On():
            return Worked(step.day, f"the setting's own date: {spoken_day(step.day)}")
        case YearBegins():
            due = date(academic_year(trigger.day) + 1 + step.year + 4, 9, 1)
            return Worked(due, f"{said}: Year {step.year} begins {spoken_day(due)}")
        case TimesAYear():
            ends = part_of_year_ends(days.terms, trigger.day, step.times)
            due = ends or date(academic_year(trigger.day) + 1, 8, 31)
            year = academic_year_words(trigger.day)
            return Worked(due, f"{said}: {step.times} in {year}, this one by {spoken_day(due)}")
        case OwnDate():
            return Worked(trigger.day, said)
        case Blank():
            missing = f"the setting's own date for {rule.words or rule.id}"
            return Worked(None, TO_ENTER.format(rule.id), missing=missing)


def _along(step: Along, trigger: Trigger, days: SchoolDays, rule: Rule) -> Worked:
    due, said = trigger.day, ""
    for length in step.lengths:
        if length.unit == "school day" or (length.unit == "day" and rule.unit.startswith("school")):
            counted = days.after(due, length.count) if length.count >= 0 else days.before(due, -length.count)
            if counted is None:
                return Worked(None, "", missing=f"school {UNCOUNTED}: {_why_not(due, days)}")
            due, unit = counted, "school day"
        else:
            due, unit = moved(due, length), length.unit
        many = "" if abs(length.count) == 1 else "s"
        said += f" {'+' if length.count >= 0 else '−'} {abs(length.count)} {unit}{many}"
    working = f"{trigger.words} {spoken_day(trigger.day)}{said} = {spoken_day(due)}"
    if rule.unit == TRIBUNAL and (rolled := tribunal_day(due)) != due:
        return Worked(rolled, f"{working}, moved to the first working day after: {spoken_day(rolled)}")
    return Worked(due, working)


def _why_not(day: date, days: SchoolDays) -> str:
    if reason := days.why_not(day):
        return reason
    return f"the school calendar ends {spoken_day(days.covered[-1][1])}"


def moved(day: date, length: Length) -> date:
    """`day` moved along by one length; months and years clamp to the month's last day."""
    match length.unit:
        case "week":
            return day + timedelta(weeks=length.count)
        case "month":
            return day + relativedelta(months=length.count)
        case "year":
            return day + relativedelta(years=length.count)
    return day + timedelta(days=length.count)


def nth_weekday(year: int, step: Nth) -> date:
    """The step's weekday in that year, such as the third Thursday of January."""
    first = date(year, step.month, 1)
    return first + timedelta(days=(step.weekday - first.weekday()) % 7 + 7 * (step.place - 1))


def tribunal_day(day: date) -> date:
    """A date in August, or from 25 December to 1 January, moved to the first working day after.

    Source: First-tier Tribunal (Health, Education and Social Care Chamber) Rules 2008 r12.
    """
    if day.month == 8:
        return _working_day(date(day.year, 9, 1))
    if (day.month, day.day) >= (12, 25) or (day.month, day.day) == (1, 1):
        return _working_day(date(day.year + (day.month == 12), 1, 2))
    return day


def _working_day(day: date) -> date:
    """The first day from `day` on that is no weekend and no New Year's holiday moved off a weekend."""
    while day.weekday() >= 5 or (day.month == 1 and _new_year_off(day.year) == day):
        day += timedelta(days=1)
    return day


def _new_year_off(year: int) -> date:
    day = date(year, 1, 1)
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= 5 else day


def _on_or_after(day: date, in_year: Callable[[int], date]) -> date:
    return next(found for year in (day.year, day.year + 1) if (found := in_year(year)) >= day)
