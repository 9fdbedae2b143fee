"""A concern about a pupil who is not on the register: decided by the day agreed, six weeks by default."""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.spoken import spoken_day
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock
from senco_tui.clocks.statute import Worked


def concern(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clock of an undecided concern; missing where it has neither its day nor a date to decide by."""
    if case.pupil is None or not case.pupil.value.is_amber(today) or case.pupil.value.concern is None:
        return
    found = case.pupil.value.concern
    rule = almanac.rules.holding("concern.decision", found.raised or today)
    if rule is None:
        return
    if found.decide_by is not None:
        said = f"the date agreed to decide by, {spoken_day(found.decide_by)}"
        worked = Worked(found.decide_by, said)
        yield almanac.made(rule, case.reference, found.raised, worked, document="casefile")
        return
    yield from almanac.clock(
        rule.id,
        case.reference,
        found.raised,
        today=today,
        document="casefile",
        missing=None if found.raised else "the day the concern was raised",
    )
