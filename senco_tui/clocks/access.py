"""Exam access arrangements: the year's deadlines, blank until the setting enters its own."""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.vocabulary import SettingKind
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock
from senco_tui.clocks.term import academic_year

EXAM_SETTINGS = (SettingKind.SECONDARY, SettingKind.COLLEGE)
DEADLINES = ("access.applications", "access.modified_papers")


def access(almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clock of each deadline of this academic year; missing until its date is entered."""
    if almanac.kind in EXAM_SETTINGS:
        for rule in DEADLINES:
            since = date(academic_year(today), 9, 1)
            yield from almanac.clock(rule, None, since, today=today, document="setting/rules")
