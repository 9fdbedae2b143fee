"""What the setting must do as a setting: reports, plans and policies with a date of their own."""

from collections.abc import Iterator
from datetime import MAXYEAR, date

from senco_tui.casework.setting import Setting
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock

SCHOOLS = (SettingKind.NURSERY, SettingKind.PRIMARY, SettingKind.SECONDARY, SettingKind.SPECIAL)
"""The kinds of setting a school's own duties bind."""

STRATEGY_SINCE = date(2026, 9, 1)
"""From when an inclusion strategy is asked for; the first is due on 31 December 2026."""


def setting_duties(setting: Setting, almanac: Almanac, today: date) -> Iterator[Clock]:
    """One clock a duty; missing where nobody wrote when it was last done."""
    if almanac.kind not in SCHOOLS:
        return
    duties = setting.duties
    last = (
        ("information_report.update", duties.information_report, "the day it was last published"),
        ("accessibility_plan.review", duties.accessibility_plan, "the day it was last made"),
        ("governors.report", duties.governors_report, "the day it was last given"),
    )
    for rule, day, wanting in last:
        missing = None if day else wanting
        yield from almanac.clock(rule, None, day, today=today, missing=missing, document="setting/duties")
    if today >= STRATEGY_SINCE:
        since = _strategy_from(duties.inclusion_strategy)
        yield from almanac.clock(
            "inclusion_strategy.publish", None, since, today=today, document="setting/duties"
        )


def _strategy_from(published: date | None) -> date:
    """The first day of the year whose strategy is still to come: the year after the last one published."""
    if published is None:
        return STRATEGY_SINCE
    return max(STRATEGY_SINCE, date(min(published.year + 1, MAXYEAR), 1, 1))
