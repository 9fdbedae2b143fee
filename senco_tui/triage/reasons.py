"""Every reason there is, in the order of the lanes."""

from collections.abc import Callable, Iterator

from senco_tui.triage.glance import PupilGlance, SettingGlance
from senco_tui.triage.row import Row
from senco_tui.triage.rules.ahead import ahead
from senco_tui.triage.rules.amber import amber
from senco_tui.triage.rules.breach import breach
from senco_tui.triage.rules.calendar import calendar
from senco_tui.triage.rules.closing import closing
from senco_tui.triage.rules.date_ahead import date_ahead
from senco_tui.triage.rules.doubtful import doubtful
from senco_tui.triage.rules.family_window import family_window
from senco_tui.triage.rules.la_late import la_late
from senco_tui.triage.rules.medical_plan_expired import medical_plan_expired
from senco_tui.triage.rules.missing_date import missing_date
from senco_tui.triage.rules.missing_education import missing_education
from senco_tui.triage.rules.no_birthday import no_birthday
from senco_tui.triage.rules.no_parent_contact import no_parent_contact
from senco_tui.triage.rules.no_progress import no_progress
from senco_tui.triage.rules.no_pupil_voice import no_pupil_voice
from senco_tui.triage.rules.no_status import no_status
from senco_tui.triage.rules.our_turn import our_turn
from senco_tui.triage.rules.outcome_due import outcome_due
from senco_tui.triage.rules.outcome_not_met import outcome_not_met
from senco_tui.triage.rules.parent_meeting import parent_meeting
from senco_tui.triage.rules.part_time_over import part_time_over
from senco_tui.triage.rules.pep import pep
from senco_tui.triage.rules.promised import promised
from senco_tui.triage.rules.provision_due import provision_due
from senco_tui.triage.rules.quiet import quiet
from senco_tui.triage.rules.records_not_sent import records_not_sent
from senco_tui.triage.rules.review_due import review_due
from senco_tui.triage.rules.review_overdue import review_overdue
from senco_tui.triage.rules.safeguarding import safeguarding
from senco_tui.triage.rules.section_f import section_f
from senco_tui.triage.rules.suspended import suspended
from senco_tui.triage.rules.unreadable import unreadable
from senco_tui.triage.rules.waiting import waiting

OF_A_PUPIL: tuple[Callable[[PupilGlance], Iterator[Row]], ...] = (
    safeguarding,
    part_time_over,
    suspended,
    missing_education,
    medical_plan_expired,
    breach,
    records_not_sent,
    section_f,
    closing,
    our_turn,
    promised,
    la_late,
    waiting,
    family_window,
    review_overdue,
    review_due,
    outcome_due,
    outcome_not_met,
    pep,
    quiet,
    no_parent_contact,
    parent_meeting,
    no_pupil_voice,
    amber,
    no_progress,
    ahead,
    missing_date,
    date_ahead,
    no_status,
    no_birthday,
    unreadable,
    doubtful,
)
OF_THE_SETTING: tuple[Callable[[SettingGlance], Iterator[Row]], ...] = (
    breach,
    closing,
    provision_due,
    ahead,
    calendar,
    missing_date,
    unreadable,
    doubtful,
)
