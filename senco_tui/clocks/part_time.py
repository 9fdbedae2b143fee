"""A part-time timetable: reviewed after six weeks, and over on the day agreed."""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock


def part_time(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clock of its end, and of its review while no end comes first."""
    arranged = case.pupil.value.part_time if case.pupil else None
    if arranged is None:
        return
    ends = arranged.until
    for review in almanac.clock(
        "part_time_timetable.review", case.reference, arranged.since, today=today, document="casefile"
    ):
        if ends is None or review.due is None or review.due < ends:
            yield review
    if ends is not None:
        yield from almanac.clock(
            "part_time_timetable.end", case.reference, ends, today=today, document="casefile"
        )
