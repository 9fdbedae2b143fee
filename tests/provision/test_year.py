"""Which year a day falls in."""

import pytest

from senco_tui.provision.year import academic_year, financial_year
from tests.clocks.given import day


@pytest.mark.parametrize(
    ("on", "money", "school"),
    [
        ("31 Mar 2026", "financial year 2025-26", "academic year 2025-26"),
        ("1 Apr 2026", "financial year 2026-27", "academic year 2025-26"),
        ("31 Aug 2026", "financial year 2026-27", "academic year 2025-26"),
        ("1 Sep 2026", "financial year 2026-27", "academic year 2026-27"),
        ("1 Jan 2100", "financial year 2099-00", "academic year 2099-00"),
    ],
)
def test_years(on: str, money: str, school: str) -> None:
    for year, name in ((financial_year(day(on)), money), (academic_year(day(on)), school)):
        assert year.name == name
        assert year.since <= day(on) <= year.until
