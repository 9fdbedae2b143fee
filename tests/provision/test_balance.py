"""The balances of cases/balance.md, and what is counted apart."""

from decimal import Decimal
from pathlib import Path

import pytest

from senco_tui.clocks.school_year import school_days
from senco_tui.provision.balance import given_in_week, line_balance, provision_balance, spoken_hours
from senco_tui.provision.given import ledger
from tests.clocks.given import CALENDAR, case, day
from tests.clocks.tables import Told, told
from tests.provision.given import PUPIL, deliveries, provision

DAYS = school_days(CALENDAR)


@pytest.mark.parametrize(
    "row", told(Path(__file__).parent / "cases" / "balance.md"), ids=lambda r: f"line {r.line}"
)
def test_balance(row: Told) -> None:
    book, today = ledger(deliveries(row["delivered"])), day(row["today"])
    if row.heading == "A provision":
        made = provision(row["provision"]).value
        stands = provision_balance("talk-boost", made, PUPIL, book, DAYS, today)
    else:
        ehc = case(row["line"]).ehc
        assert ehc is not None
        stands = line_balance(ehc.value.provision[0], ehc.value, PUPIL, book, DAYS, today)
    assert stands.words == row["stands"]


def test_why_nothing_was_given_is_counted_apart() -> None:
    book = ledger(deliveries("7 Sep 2026: 30; 8 Sep 2026: absent; 9 Sep 2026: none; 14 Sep 2026: 30"))
    made = provision("30 min × 4, since 7 Sep 2026").value
    stands = provision_balance("talk-boost", made, PUPIL, book, DAYS, day("15 Sep 2026"))
    assert (stands.given, stands.absent, stands.cancelled, stands.unwritten) == (1, 1, 1, 1)
    assert (stands.this_week, stands.short) == (1, Decimal(90))


def test_without_a_calendar_it_says_so() -> None:
    made = provision("30 min × 2, since 7 Sep 2026").value
    stands = provision_balance("talk-boost", made, PUPIL, ledger(()), school_days(None), day("14 Sep 2026"))
    assert stands.words == "no school calendar has been entered"
    assert not stands.short


def test_given_in_a_week_is_monday_to_sunday() -> None:
    book = ledger(
        deliveries("6 Sep 2026: 30; 7 Sep 2026: 30; 13 Sep 2026: 30; 14 Sep 2026: 30; 9 Sep 2026: none")
    )
    assert given_in_week(("talk-boost",), PUPIL, book, day("7 Sep 2026")) == 2
    assert given_in_week(("talk-boost",), "P25-002", book, day("7 Sep 2026")) == 0


@pytest.mark.parametrize(("minutes", "words"), [(45, "45 min"), (60, "1 h"), (150, "2 h 30"), (65, "1 h 05")])
def test_hours_as_spoken(minutes: int, words: str) -> None:
    assert spoken_hours(Decimal(minutes)) == words
