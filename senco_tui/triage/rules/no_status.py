"""A plan is on file, but no SEN status, so that no clock runs for the pupil."""

from collections.abc import Iterator

from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row


def no_status(at: PupilGlance) -> Iterator[Row]:
    """A defect in the place of lane 4; a pupil whose status has ended is not meant."""
    if at.pupil is None or at.left or at.pupil.status or at.case.plan is None:
        return
    yield at.row(
        "D",
        "no_status",
        "a plan on file, but no SEN status",
        place="4",
        short="no SEN status",
        next="write it in",
        document="casefile",
    )
