"""The SENCo's own qualification: three years from appointment.

Source: SEND Regulations 2014 r49(4) and (7); SI 2024/535.
"""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.setting import Setting
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock

BOUND = (SettingKind.NURSERY, SettingKind.PRIMARY, SettingKind.SECONDARY)
"""Mainstream schools and maintained nursery schools (Children and Families Act 2014 s67)."""

SENCO = frozenset({"senco", "sendco"})


def senco_qualification(setting: Setting, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clock of each SENCo on the staff; missing where nobody wrote when they were appointed."""
    if almanac.kind not in BOUND:
        return
    for colleague in setting.staff.staff:
        if colleague.role.casefold() not in SENCO:
            continue
        known = colleague.appointed or colleague.qualified
        yield from almanac.clock(
            "senco.qualification",
            None,
            known,
            today=today,
            met=colleague.qualified,
            missing=None if known else "the day the SENCo was appointed",
            document="setting/staff",
            subject=colleague.id,
        )
