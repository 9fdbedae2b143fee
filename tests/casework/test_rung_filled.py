"""One day written down: one field, and the sentence a hand edit would have."""

from datetime import date

from senco_tui.casework.edit import Amended, Put
from senco_tui.casework.ehc import AnnualReview, Ehc
from senco_tui.casework.rung_filled import RungFilled


def test_it_puts_one_field_and_says_so() -> None:
    change = RungFilled("P24-017", "ehc", Ehc(requested=date(2026, 9, 7)), "advice_sent", date(2026, 11, 12))
    assert change.filings() == (Amended("ehc", (Put(("advice_sent",), date(2026, 11, 12)),)),)
    assert "12 Nov 2026" in change.sentence() and "advice" in change.sentence()


def test_of_an_annual_review_too() -> None:
    change = RungFilled(
        "P24-017", "annual-reviews/2026-11-04", AnnualReview(), "report_sent", date(2026, 11, 12)
    )
    assert "report" in change.sentence()
