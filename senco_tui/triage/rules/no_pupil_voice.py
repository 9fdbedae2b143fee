"""The pupil has not been heard in this cycle of the plan."""

from collections.abc import Iterator

from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import short_day


def no_pupil_voice(at: PupilGlance) -> Iterator[Row]:
    """Lane 5, once the cycle is 20 school days old."""
    since = at.case.plan.value.since if at.case.plan else None
    if since is None or not at.on_register:
        return
    last = at.case.last_pupil_voice(at.today)
    if last is not None and last >= since:
        return
    days = at.almanac.days
    age = days.at_least(since, at.today)
    if days.covers(at.today) and age >= at.limit("pupil_voice_after"):
        yield at.row(
            "5",
            "no_pupil_voice",
            f"no {at.wording.voice} this cycle (since {short_day(since, at.today)})",
            short=f"no {at.wording.voice}",
            next="see them",
        )
