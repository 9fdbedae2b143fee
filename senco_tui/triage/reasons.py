"""Every reason there is, in the order of the lanes."""

from collections.abc import Callable, Iterator

from senco_tui.triage.glance import Glance, PupilGlance
from senco_tui.triage.row import Row
from senco_tui.triage.rules.amber import amber
from senco_tui.triage.rules.missing_date import missing_date
from senco_tui.triage.rules.no_parent_contact import no_parent_contact
from senco_tui.triage.rules.no_pupil_voice import no_pupil_voice
from senco_tui.triage.rules.quiet import quiet
from senco_tui.triage.rules.review_due import review_due
from senco_tui.triage.rules.review_overdue import review_overdue
from senco_tui.triage.rules.unreadable import unreadable

OF_A_PUPIL: tuple[Callable[[PupilGlance], Iterator[Row]], ...] = (
    review_overdue,
    review_due,
    quiet,
    no_parent_contact,
    no_pupil_voice,
    amber,
    missing_date,
    unreadable,
)
OF_THE_SETTING: tuple[Callable[[Glance], Iterator[Row]], ...] = (
    missing_date,
    unreadable,
)
