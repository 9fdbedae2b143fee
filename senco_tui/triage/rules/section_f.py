"""A line of an EHC plan's Section F has not been given for weeks running."""

from collections.abc import Iterator
from datetime import date, timedelta

from senco_tui.casework.ehc import SectionF
from senco_tui.casework.spoken import counted
from senco_tui.casework.vocabulary import Status
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import short_day

LONGEST_LOOK = 60
"""Weeks to look back for school weeks, over any holiday."""


def section_f(at: PupilGlance) -> Iterator[Row]:
    """Lane 1: a weekly line with no delivery on file in the last two whole school weeks.

    Only lines that name their provision and an amount a week can be held against what was given.
    """
    if at.left or at.status is not Status.EHC or at.case.ehc is None:
        return
    weeks = _last_school_weeks(at, at.limit("section_f_weeks"))
    for line in at.case.ehc.value.provision:
        if not weeks or not line.provision or not line.minutes or not line.per_week:
            continue
        if not any(_was_given(at, line, monday) for monday in weeks):
            first = short_day(weeks[-1], at.today)
            yield at.row(
                "1",
                "section_f",
                f"Section F {line.id} not given {counted(len(weeks), 'week')} running (from {first})",
                late=(at.today - weeks[-1]).days,
                short=f"Section F {line.id} not given",
                next="find out why",
                explain=f"{line.text}: nothing on file under {', '.join(line.provision)} for this pupil",
                detail=line.id,
                document="ehc",
            )


def _was_given(at: PupilGlance, line: SectionF, monday: date) -> bool:
    names = (name.removeprefix("provision/") for name in line.provision)
    return any(at.case.reference in at.given.get((name, monday), ()) for name in names)


def _last_school_weeks(at: PupilGlance, count: int) -> tuple[date, ...]:
    """Mondays of the last whole weeks with school, newest first; none where the plan is younger."""
    made = at.case.ehc.value.plan_made if at.case.ehc else None
    monday = at.today - timedelta(days=at.today.weekday())
    found: list[date] = []
    for n in range(1, LONGEST_LOOK):
        week = monday - timedelta(weeks=n)
        if at.almanac.days.at_least(week - timedelta(days=1), week + timedelta(days=6)):
            found.append(week)
        if len(found) == count:
            break
    whole = len(found) == count and (made is None or made <= found[-1])
    return tuple(found) if whole else ()
