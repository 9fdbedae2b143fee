"""Every clock that runs for a pupil, for a provision, for the setting."""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.provision import Provision
from senco_tui.casework.setting import Setting
from senco_tui.clocks.access import access
from senco_tui.clocks.action import actions
from senco_tui.clocks.adulthood import adulthood
from senco_tui.clocks.almanac import Almanac, almanac
from senco_tui.clocks.annual_review import annual_review
from senco_tui.clocks.appeal import appeal
from senco_tui.clocks.census import census
from senco_tui.clocks.chase import chases
from senco_tui.clocks.clock import Clock
from senco_tui.clocks.concern import concern
from senco_tui.clocks.consultation import consultation
from senco_tui.clocks.draft_plan import draft_plan
from senco_tui.clocks.looked_after import looked_after
from senco_tui.clocks.medical_plan import medical_plan
from senco_tui.clocks.needs_assessment import needs_assessment
from senco_tui.clocks.outcome import outcomes
from senco_tui.clocks.own_rules import own_rules, own_rules_of_a_leaver
from senco_tui.clocks.part_time import part_time
from senco_tui.clocks.phase_transfer import phase_transfer
from senco_tui.clocks.provision import provision_review
from senco_tui.clocks.reassessment import reassessment
from senco_tui.clocks.records_transfer import records_transfer
from senco_tui.clocks.retention import retention
from senco_tui.clocks.sen_support import parent_meetings, sen_support_review
from senco_tui.clocks.senco_qualification import senco_qualification
from senco_tui.clocks.setting_duties import setting_duties
from senco_tui.clocks.under_five import under_five

OF_A_LEAVER = (records_transfer, retention, own_rules_of_a_leaver)
OF_A_PUPIL = (
    needs_assessment,
    draft_plan,
    consultation,
    reassessment,
    appeal,
    annual_review,
    under_five,
    phase_transfer,
    adulthood,
    sen_support_review,
    parent_meetings,
    outcomes,
    concern,
    part_time,
    looked_after,
    medical_plan,
    actions,
    own_rules,
)


def clocks(
    case: CaseFile, setting: Setting, today: date, counted: Almanac | None = None
) -> tuple[Clock, ...]:
    """Every clock of one pupil, met and missing ones too, in the order a file is read.

    Args:
        case: The pupil's file; heads are enough.
        setting: The setting's calendar, rules, staff and agencies.
        today: The day asked about; it decides which status and which rules hold, never how a clock stands.
        counted: The setting's almanac, made once where many files are asked.
    """
    known = counted or almanac(setting)
    if case.pupil is not None and case.pupil.value.has_left(today):
        return tuple(clock for rule in OF_A_LEAVER for clock in rule(case, known, today))
    of_pupil = [clock for rule in OF_A_PUPIL for clock in rule(case, known, today)]
    return (*of_pupil, *chases(case, setting, known, today))


def setting_clocks(setting: Setting, today: date, counted: Almanac | None = None) -> tuple[Clock, ...]:
    """The setting's own clocks: duties, census, qualification, exam deadlines."""
    known = counted or almanac(setting)
    return tuple(_of_setting(setting, known, today))


def provision_clocks(
    provision: tuple[Filed[Provision], ...], setting: Setting, today: date, counted: Almanac | None = None
) -> tuple[Clock, ...]:
    """The review of each provision that is being given."""
    known = counted or almanac(setting)
    return tuple(clock for filed in provision for clock in provision_review(filed, known, today))


def _of_setting(setting: Setting, known: Almanac, today: date) -> Iterator[Clock]:
    yield from setting_duties(setting, known, today)
    yield from census(known, today)
    yield from senco_qualification(setting, known, today)
    yield from access(known, today)
