"""The school calendar is missing, or ends soon: without it closing dates and silence cannot be counted."""

from collections.abc import Iterator

from senco_tui.casework.spoken import counted
from senco_tui.triage.glance import Glance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import short_day


def calendar(at: Glance) -> Iterator[Row]:
    """A defect in the place of lane 2 where today is not covered; lane 7 while the end comes near."""
    days = at.almanac.days
    if unknown := days.why_not(at.today):
        yield at.row(
            "D",
            "calendar",
            at.wording.said(unknown),
            place="2",
            next="enter the terms",
            explain=f"closing dates, silence and {at.wording.day}s cannot be counted",
            document="setting/calendar",
        )
        return
    end = next(until for since, until in days.covered if since <= at.today <= until)
    left = (end - at.today).days
    if left <= at.limit("calendar_ends_within"):
        yield at.row(
            "7",
            "calendar",
            f"the {at.wording.place} calendar ends {short_day(end, at.today)}, in {counted(left, 'day')}",
            late=-left,
            next="enter next year",
            document="setting/calendar",
        )
