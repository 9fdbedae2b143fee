"""The parents have been spoken with, but not met, and the term is nearly out."""

from collections.abc import Iterator

from senco_tui.clocks.clock import Standing, days_past_start
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import short_day


def parent_meeting(at: PupilGlance) -> Iterator[Row]:
    """Lane 5, from the last safe start of the term to its end; silence with the family is told apart."""
    for clock, stands in at.each("sen_support.parent_meetings"):
        spoken = at.case.last_family_contact(at.today)
        if clock.start is None or spoken is None or spoken < clock.start:
            continue
        if stands in (Standing.START_NOW, Standing.DUE):
            yield at.row(
                "5",
                "parent_meeting",
                f"no meeting with {at.wording.parents} this term (spoke {short_day(spoken, at.today)})",
                clock,
                late=days_past_start(clock, at.today),
                short=f"no {at.wording.parent} meeting",
                next="set a meeting",
            )
