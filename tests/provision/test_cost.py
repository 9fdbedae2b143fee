"""The figures of cases/cost.md, and that rate and day are kept with them."""

from decimal import Decimal
from pathlib import Path

import pytest

from senco_tui.casework.spoken import spoken_number
from senco_tui.clocks.school_year import school_days
from senco_tui.provision.cost import Charge, cost_of, rate_on, together
from senco_tui.provision.year import academic_year, financial_year
from tests.clocks.given import day
from tests.clocks.tables import Told, told
from tests.provision.given import colleagues, provision, staffed

TODAY = day("16 Nov 2026")
YEARS = {
    year.name: year
    for on in ("1 May 2026", "1 May 2027", "1 Sep 2025", "1 Sep 2026")
    for year in (financial_year(day(on)), academic_year(day(on)))
}


@pytest.mark.parametrize(
    "row", told(Path(__file__).parent / "cases" / "cost.md"), ids=lambda r: f"line {r.line}"
)
def test_cost(row: Told) -> None:
    office = staffed(row["staff"], calendar=row.heading != "Without a calendar")
    year = YEARS[row["year"]] if row.get("year") else None
    made = provision(row["provision"]).value
    cost = cost_of("talk-boost", made, office, school_days(office.calendar), TODAY, year)
    assert ", ".join(cost.missing) == row["missing"]
    assert spoken_number(round(cost.hours, 2)) == row["hours"]
    assert ("" if cost.total is None else str(cost.total)) == row["total"]
    assert ("" if cost.each is None else str(cost.each)) == row["each"]


def test_rate_and_its_day_are_kept_with_the_figure() -> None:
    office = staffed("tom 17.20 from 1 Apr 2026; tom 18 from 1 Apr 2027")
    made = provision("60 min × 1, 6 weeks, group 2, lead tom, since 1 Mar 2027").value
    cost = cost_of("talk-boost", made, office, school_days(office.calendar), TODAY)
    assert cost.charges == (
        Charge("tom", Decimal(4), Decimal("17.20"), day("1 Apr 2026")),
        Charge("tom", Decimal(2), Decimal(18), day("1 Apr 2027")),
    )
    assert (cost.weeks, cost.whole) == (6, 6)


def test_the_rate_that_held() -> None:
    (tom,) = (c for c in colleagues("tom 17 from 1 Apr 2025; tom 18 from 1 Apr 2026") if c.id == "tom")
    found = [rate_on(tom, day(on)) for on in ("31 Mar 2025", "31 Mar 2026", "1 Apr 2026")]
    assert [rate.hourly if rate else None for rate in found] == [None, 17, 18]


def test_what_is_not_known_is_counted_apart() -> None:
    office = staffed("tom 17.20 from 1 Apr 2026")
    costs = [
        cost_of("talk-boost", provision(facts).value, office, school_days(office.calendar), TODAY)
        for facts in ("60 min × 1, 10 weeks, group 2, lead tom, since 7 Sep 2026", "group 2, lead tom")
    ]
    assert together(costs, each=True) == (Decimal("86.00"), 1)
    assert together(costs, each=False) == (Decimal("172.00"), 1)
