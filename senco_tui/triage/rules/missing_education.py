"""The pupil is missing education."""

from collections.abc import Iterator

from senco_tui.casework.spoken import counted
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import short_day


def missing_education(at: PupilGlance) -> Iterator[Row]:
    """Lane 0 from the day it began until the field is taken out."""
    since = at.pupil.missing_education if at.pupil and not at.left else None
    if since is None or since > at.today:
        return
    days = (at.today - since).days
    yield at.row(
        "0",
        "missing_education",
        f"missing education {counted(days, 'day')} (since {short_day(since, at.today)})",
        late=days,
        short="missing education",
        next="tell the LA",
        document="casefile",
    )
