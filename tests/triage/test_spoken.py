"""Days as reasons say them."""

from senco_tui.triage.spoken import short_day, weekday
from tests.clocks.given import day

TODAY = day("16 Nov 2026")


def test_the_year_is_said_only_where_it_is_wanted() -> None:
    assert short_day(day("18 Nov 2026"), TODAY) == "18 Nov"
    assert short_day(day("11 Jun 2026"), TODAY) == "11 Jun"
    assert short_day(day("11 Nov 2025"), TODAY) == "11 Nov 2025"
    assert short_day(day("18 Jun 2027"), TODAY) == "18 Jun 2027"
    assert weekday(day("18 Nov 2026"), TODAY) == "Wed 18 Nov"
