"""What is counted of each case: the register, what was asked and agreed, what reviews judged."""

from dataclasses import replace
from pathlib import Path

import pytest

from senco_tui.casework.caseload import Caseload
from senco_tui.provision.year import academic_year
from senco_tui.reports.counting import Counts, asked, count, judged
from tests.clocks.given import case
from tests.clocks.tables import Told, told
from tests.reports.given import SETTING, TODAY, caseload

CASES = Path(__file__).parent / "cases" / "counted.md"


def counted(facts: str) -> Counts:
    load, year = Caseload((case(facts),)), academic_year(TODAY)
    return count(load, TODAY).over(asked(load, SETTING, year, TODAY)).over(judged(load, year, TODAY))


@pytest.mark.parametrize("row", told(CASES), ids=lambda row: row["the case file says"])
def test_it_counts(row: Told) -> None:
    found = {key for key, number in counted(row["the case file says"]).numbers.items() if number}
    assert found == {one for one in row["it counts under"].split(", ") if one}


def test_the_sums_are_sums() -> None:
    found = count(caseload(), TODAY)
    assert (found.numbers["K"], found.numbers["E"], found.numbers["all"]) == (2, 1, 3)
    for total, parts in found.sums:
        assert found.numbers[total] == sum(found.numbers[part] for part in parts), total


def test_a_mean_wants_five() -> None:
    one = case("K since 1 Sep 2025; attendance 90")
    six = tuple(replace(one, reference=f"P25-00{n}") for n in range(1, 7))
    assert (
        str(count(Caseload(six), TODAY).attendance["K"]) == "90" and not counted("attendance 90").attendance
    )
    assert count(Caseload(six[:4]), TODAY).attendance == {}
