"""The SENCo's own qualification: three years from appointment.

Source: SEND Regulations 2014 r49(4) and (7); SI 2024/535.
"""

import re
from collections.abc import Iterator
from datetime import date

from senco_tui.casework.setting import Colleague, Setting, Training
from senco_tui.casework.spoken import spoken_day
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock

BOUND = (SettingKind.NURSERY, SettingKind.PRIMARY, SettingKind.SECONDARY)
"""Mainstream schools and maintained nursery schools (Children and Families Act 2014 s67)."""

SENCO = frozenset({"senco", "sendco"})
COURSE = re.compile(r"(?i)\bnpq\b|\bnasenco\b|national professional qualification|senc?d?co award")


def senco_qualification(setting: Setting, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clock of each SENCo on the staff; missing where nobody wrote when they were appointed.

    Once the course is among their training it is in hand: no last safe start is told.
    """
    if almanac.kind not in BOUND:
        return
    for colleague in setting.staff.staff:
        if colleague.role.casefold() not in SENCO:
            continue
        known = colleague.appointed or colleague.qualified
        begun = _course(colleague)
        yield from almanac.clock(
            "senco.qualification",
            None,
            known,
            today=today,
            met=colleague.qualified,
            missing=None if known else "the day the SENCo was appointed",
            document="setting/staff",
            subject=colleague.id,
            note=f"the course was begun {spoken_day(begun.on)}" if begun else None,
            in_hand=begun is not None,
        )


def _course(colleague: Colleague) -> Training | None:
    """The training that leads to the qualification, where it has been begun."""
    return next((t for t in colleague.training if COURSE.search(t.topic)), None)
