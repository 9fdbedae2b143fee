"""A safeguarding pointer is open; what it is about stays with the designated lead."""

from collections.abc import Iterator

from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row


def safeguarding(at: PupilGlance) -> Iterator[Row]:
    """Lane 0 while the pointer stands in the case file; never a word of what it says."""
    if at.pupil is not None and at.pupil.safeguarding and not at.left:
        yield at.row(
            "0",
            "safeguarding",
            "safeguarding pointer open: see the designated lead",
            short="safeguarding pointer open",
            next="see the lead",
            explain="the pointer stands in the case file; take it out when the lead says it is closed",
            document="casefile",
        )
