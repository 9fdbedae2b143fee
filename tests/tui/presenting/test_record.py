"""A record as a page: what it holds under labels, entries under their ids, nothing that holds nothing."""

from datetime import date
from decimal import Decimal

from senco_tui.casework.arrangements import Adjustment, Adjustments
from senco_tui.casework.casefile import Filed, Section
from senco_tui.casework.choices import AdjustmentDecision
from senco_tui.casework.papers import Budget, BudgetLine, FinancialYear
from senco_tui.casework.risk import Risk, RiskPlan
from senco_tui.casework.setting import Colleague, Rate, Staff
from senco_tui.casework.sharing import Shared
from senco_tui.tui.presenting.record import Page, record_page, words_of
from tests.tui.presenting.casefile.pages import text_of

TODAY = date(2026, 11, 16)


def test_entries_stand_under_their_ids_and_empty_fields_nowhere() -> None:
    one = Adjustment(
        "a1", "noise at lunch", "eats in the library", decision=AdjustmentDecision.MADE, cost=Decimal("12.50")
    )
    filed = Filed("adjustments", Adjustments((one,)), "f")
    lines = list(record_page("Reasonable adjustments", filed, Page(TODAY, 80)))
    page = text_of(lines)
    assert page.splitlines()[0] == "Reasonable adjustments"
    assert "a1  eats in the library" in page
    assert "barrier      noise at lunch" in page
    assert "cost £       12.5" in page
    assert "owner" not in page
    assert lines[-1].key == "adjustments#a1"


def test_a_restricted_plan_says_so_and_a_review_past_its_day_is_late() -> None:
    plan = RiskPlan(
        review_due=date(2026, 11, 2),
        risks=(Risk("r1", "leaves the room", ("a change of room",), likelihood=3),),
        shared=(Shared("parent", date(2026, 10, 9)),),
    )
    page = text_of(
        record_page("Risk plan", Filed("risk", plan, "f", (Section("Afterwards", "Tea."),)), Page(TODAY, 80))
    )
    assert page.startswith("Risk plan · restricted")
    assert "Mon 2 Nov 2026, 14 days overdue" in page
    assert "r1  leaves the room" in page
    assert "triggers     a change of room" in page
    assert "parent" in page and "Fri 9 Oct 2026" in page
    assert "Afterwards" in page and "Tea." in page


def test_lists_within_entries_stand_further_in() -> None:
    year = FinancialYear(
        "y1",
        date(2026, 4, 1),
        date(2027, 3, 31),
        lines=(BudgetLine("l1", "teaching assistants", Decimal(9)),),
    )
    lines = list(record_page("Budget", Filed("setting/budget", Budget((year,)), "f"), Page(TODAY, 80)))
    assert "      l1  teaching assistants" in text_of(lines)
    assert lines[-1].key == "setting/budget#y1#l1"


def test_an_entry_without_a_name_is_told_by_its_first_field_and_a_list_is_not_named_twice() -> None:
    rates = (Rate(date(2026, 4, 1), Decimal("18.60")),)
    staff = Staff((Colleague("ps", "Priya Shah", "SENCo", rates=rates),))
    page = text_of(record_page("Staff", Filed("setting/staff", staff, "f"), Page(TODAY, 80)))
    assert page.splitlines()[1] == "  ps  Priya Shah"
    assert "·   Wed 1 Apr 2026, 7 months ago" in page
    assert "hourly £     18.6" in page


def test_words_of_yes_days_and_numbers() -> None:
    assert words_of("attended", False, TODAY).text == "no"
    assert words_of("thresholds", {"quiet": 3}, TODAY).text == "quiet 3"
    assert words_of("decide_by", date(2026, 11, 9), TODAY).style == "overdue"
    assert words_of("on", date(2026, 11, 9), TODAY).style == ""
