"""The report to governors, whole: it names nobody and shows no small number."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from senco_tui.casework.papers import Budget, BudgetLine, Course, FinancialYear, TrainingPlan
from senco_tui.reports.kinds import kind_called
from senco_tui.reports.making import made
from senco_tui.reports.markdown import markdown
from senco_tui.reports.matter import Matter
from senco_tui.reports.report import Report
from tests.clocks.given import case
from tests.reports.given import caseload, golden, matter

KIND: Any = kind_called("governors")
KEPT = "year 4; attendance 94; request to SaLT, asked 2 Oct 2026; review 6 Nov 2026, o1 met, o2 partly"


def school() -> Matter:
    """Eleven on the register, and the setting's own year."""
    load = caseload()
    more = [
        case(f"{'E' if n < 3 else 'K'} since 1 Sep 2025; {KEPT}", f"P24-10{n}", f"Some One{n}")
        for n in range(8)
    ]
    year = FinancialYear(
        "y2026", date(2026, 4, 1), date(2027, 3, 31), Decimal(176900),
        lines=(
            BudgetLine("l1", "assistants", Decimal(181000), Decimal("104310.4"), date(2026, 10, 30)),
            BudgetLine("l2", "books for Sam Bell"),
        ),
    )  # fmt: skip
    course = Course("t1", "Words that calm", held=date(2026, 10, 16), effect="used in every corridor")
    setting = replace(matter().setting, budget=Budget((year,)), training=TrainingPlan((course,)))
    whole = replace(load, cases=(*load.cases, *more, case("unreadable", "P25-009")))
    return replace(matter(), caseload=whole, setting=setting)


def told(of: Matter) -> Report:
    return made(KIND, of, of.caseload)


def test_the_whole_report() -> None:
    golden("governors.md", markdown(told(school())))


def test_it_names_nobody() -> None:
    said = markdown(told(school()))
    names = [c.pupil.value.name for c in school().caseload.cases if c.pupil]
    assert names and not [name for name in names if name in said] and "books for another pupil" in said


def test_with_nothing_to_tell_it_still_stands() -> None:
    bare = replace(matter(), caseload=replace(caseload(), cases=(), provision=()))
    assert "| Together | 0 | 0 | 0 |" in markdown(told(bare))
