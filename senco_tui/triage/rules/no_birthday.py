"""A pupil on the register or under concern has no date of birth."""

from collections.abc import Iterator

from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row


def no_birthday(at: PupilGlance) -> Iterator[Row]:
    """A harmless defect: it comes last."""
    if at.pupil is None or at.pupil.born is not None:
        return
    if at.on_register or at.pupil.is_amber(at.today):
        yield at.row(
            "D",
            "no_birthday",
            "no date of birth",
            short="no date of birth",
            next="write it in",
            document="casefile",
        )
