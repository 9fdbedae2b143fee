"""The school census: the first Thursday of October, the third of January, the third of May."""

from collections.abc import Iterator
from datetime import date

from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock
from senco_tui.clocks.setting_duties import SCHOOLS

CENSUSES = ("census.autumn", "census.spring", "census.summer")


def census(almanac: Almanac, today: date) -> Iterator[Clock]:
    """The next day of each census, today's among them."""
    if almanac.kind in SCHOOLS:
        for rule in CENSUSES:
            yield from almanac.clock(rule, None, today, today=today)
