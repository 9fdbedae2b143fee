"""The setting at a glance: its SENCo, its papers and its money, and what is missing said aloud."""

from datetime import date
from decimal import Decimal

from senco_tui.casework.papers import Budget, BudgetLine, FinancialYear, SettingPaper
from senco_tui.casework.setting import Colleague, Setting, Staff, StoreFile
from senco_tui.tui.presenting.setting import setting_lines
from tests.tui.presenting.casefile.pages import text_of

TODAY = date(2026, 11, 16)


def test_who_what_and_how_much() -> None:
    year = FinancialYear(
        "y1", date(2026, 4, 1), date(2027, 3, 31), notional=Decimal(1000),
        lines=(BudgetLine("l1", "cover", Decimal(900), Decimal(450)),),
    )  # fmt: skip
    page = text_of(
        setting_lines(
            Setting(
                store=StoreFile(1, "Elm", la="999"),
                staff=Staff((Colleague("ps", "Priya Shah", "SENCo", appointed=date(2025, 9, 1)),)),
                papers={"policy": SettingPaper(review_due=date(2026, 11, 2))},
                budget=Budget((year,)),
            ),
            TODAY,
            100,
        )
    )
    assert "primary, LA 999" in page
    assert "Priya Shah, since 1 Sep 2025, ? not qualified yet; by Fri 1 Sep 2028" in page
    assert "review due Mon 2 Nov 2026, 14 days overdue" in page
    assert "info report  ? not written here" in page
    assert "£1,000.00 to 31 Mar 2027: £900.00 planned, £450.00 spent" in page


def test_a_setting_of_which_nothing_is_known() -> None:
    assert "nobody in the staff list" in text_of(setting_lines(Setting(), TODAY, 80))
