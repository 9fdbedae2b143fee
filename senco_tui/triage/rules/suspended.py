"""The pupil was suspended within the week."""

from collections.abc import Iterator

from senco_tui.casework.spoken import counted, spoken_day
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import weekday


def suspended(at: PupilGlance) -> Iterator[Row]:
    """Lane 0 for seven days after the last suspension."""
    past = sorted(d for d in at.pupil.suspensions if d <= at.today) if at.pupil and not at.left else []
    if not past or (at.today - past[-1]).days >= at.limit("suspended_within"):
        return
    year = [d for d in past if (at.today - d).days < 365]
    often = f", {counted(len(year), 'time')} in a year" if len(year) > 1 else ""
    yield at.row(
        "0",
        "suspended",
        f"suspended {weekday(past[-1], at.today)}{often}",
        short="suspended this week",
        next="see them back in",
        explain="suspensions: " + ", ".join(spoken_day(d) for d in year),
        document="casefile",
    )
