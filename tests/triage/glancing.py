"""The look at one made pupil."""

from dataclasses import replace
from datetime import date

from senco_tui.clocks.almanac import almanac
from senco_tui.clocks.clock import standing
from senco_tui.clocks.running import clocks
from senco_tui.provision.given import ledger
from senco_tui.triage.glance import PupilGlance
from tests.clocks.given import case, setting


def glance(facts: str, today: date, **thresholds: int) -> PupilGlance:
    """What a reason sees of a pupil with those facts."""
    office = setting(**thresholds)
    file = case(facts)
    known = almanac(office)
    ticking = clocks(file, office, today, known)
    made = PupilGlance(
        setting=office,
        almanac=known,
        clocks=ticking,
        problems=(),
        today=today,
        standings=tuple(standing(clock, today) for clock in ticking),
        case=file,
        given=ledger(()),
        status=file.status_on(today),
        left=False,
    )
    left = file.pupil is not None and file.pupil.value.has_left(today)
    return replace(made, left=left)
