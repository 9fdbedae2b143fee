"""A line of an EHC plan's Section F has not been given for weeks running."""

from collections.abc import Iterator
from datetime import date, timedelta

from senco_tui.casework.ehc import Ehc, SectionF
from senco_tui.casework.spoken import counted
from senco_tui.casework.vocabulary import Status
from senco_tui.provision.balance import given_in_week, line_balance
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
    ehc = at.case.ehc.value
    for line in ehc.provision:
        if not weeks or not line.provision or not line.minutes or not line.per_week:
            continue
        if not any(given_in_week(line.provision, at.case.reference, at.given, monday) for monday in weeks):
            first = short_day(weeks[-1], at.today)
            yield at.row(
                "1",
                "section_f",
                f"Section F {line.id} not given {counted(len(weeks), 'week')} running (from {first})",
                late=(at.today - weeks[-1]).days,
                short=f"Section F {line.id} not given",
                next="find out why",
                explain=_explained(at, line, ehc),
                detail=line.id,
                document="ehc",
            )


def _explained(at: PupilGlance, line: SectionF, ehc: Ehc) -> str:
    stands = line_balance(line, ehc, at.case.reference, at.given, at.almanac.days, at.today)
    whom = at.wording.learner
    nothing = f"nothing on file under {', '.join(line.provision)} for this {whom} in those weeks"
    return f"{line.text}: {nothing}; {at.wording.said(stands.words)}"


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
