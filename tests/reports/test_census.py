"""The census list: codes on its day, two types, a UPN only where asked for, and what to check."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from senco_tui.casework.pupil import Need, StatusSpell
from senco_tui.casework.vocabulary import Confidentiality, NeedType, Status
from senco_tui.reports.census import report, to_check
from senco_tui.reports.kinds import kind_called
from senco_tui.reports.making import made
from senco_tui.reports.markdown import markdown
from senco_tui.reports.matter import Wishes
from tests.clocks.given import case, day
from tests.clocks.tables import Told, told
from tests.reports.given import TODAY, caseload, golden, matter, pupil

CASES = Path(__file__).parent / "cases" / "census.md"
KIND: Any = kind_called("census")


@pytest.mark.parametrize("row", told(CASES), ids=lambda row: f"{row['SEN']} {row['types']}")
def test_it_is_checked(row: Told) -> None:
    types = [one for one in row["types"].split(", ") if one]
    about = pupil(
        status=(StatusSpell(Status(row["SEN"]), date(2025, 9, 1)),),
        needs=tuple(Need(NeedType(one), n) for n, one in enumerate(types, start=1)),
        born=day(row["born"]) if row["born"] else None,
        year=row["year"] or None,
    )
    assert "; ".join(to_check(about, TODAY)) == row["to check"]


def test_the_whole_list() -> None:
    golden("census.md", markdown(made(KIND, matter(), caseload())))


def test_the_upn_stands_there_only_where_it_was_asked_for() -> None:
    assert "B801200005001" not in markdown(made(KIND, matter(), caseload()))
    (table,) = made(KIND, matter(wishes=Wishes(upn=True)), caseload()).tables
    assert table.heads[0] == "UPN" and [row[0] for row in table.rows] == ["", "", "B801200005001"]


def test_it_counts_the_restricted_and_leaves_out_who_has_left_or_is_to_come() -> None:
    load = caseload()
    filed: Any = load.cases[1].pupil
    shut = replace(filed.value, confidentiality=Confidentiality.RESTRICTED, legal_name="Samuel Lee Bell")
    gone = case("K since 1 Sep 2025; left 1 Nov 2026", "P25-008", "Dylan Price")
    come = case("K since 1 Sep 2026; admitted 4 Jan 2027", "P26-009", "Rosa Lind")
    load = replace(load, cases=(replace(load.cases[1], pupil=replace(filed, value=shut)), gone, come))
    out = made(KIND, replace(matter(), caseload=load), load)
    assert [row[:3] for row in out.tables[0].rows] == [("P25-002", "Bell", "Samuel Lee")]
    assert report(replace(matter(), caseload=replace(load, cases=()))).tables[0].rows == ()
