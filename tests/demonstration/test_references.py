"""Whose file was opened when, and its reference on another day."""

from collections.abc import Mapping
from datetime import date

import pytest

from senco_tui.demonstration.references import Case, cases_of, renamed
from senco_tui.demonstration.shift import ANCHOR, shift_to
from senco_tui.demonstration.terms import academic_year


def test_on_the_anchor_day_every_reference_is_its_own(files: Mapping[str, str]) -> None:
    cases = cases_of(files)
    assert len(cases) > 120
    assert all(old == new for old, new in renamed(cases.values(), shift_to(ANCHOR)).items())


def test_a_year_later_the_year_in_the_reference_is_one_more(files: Mapping[str, str]) -> None:
    names = renamed(cases_of(files).values(), shift_to(date(2027, 11, 15)))
    assert names["P24-017"] == "P25-017"
    assert names["P20-002"].startswith("P21-")


@pytest.mark.parametrize("today", [date(2027, 3, 10), date(2026, 9, 1), date(2028, 2, 29), date(2029, 8, 5)])
def test_references_follow_the_year_and_order_of_opening(files: Mapping[str, str], today: date) -> None:
    shift, cases = shift_to(today), cases_of(files)
    names = renamed(cases.values(), shift)
    assert len(set(names.values())) == len(cases)
    for old, new in names.items():
        if not cases[old].older:
            assert int(new[1:3]) == academic_year(cases[old].way(shift)(cases[old].opened)) % 100


def test_who_left_long_ago_stays_in_their_own_years() -> None:
    gone = Case("P23-002", date(2024, 1, 8), left=date(2025, 7, 22))
    shift = shift_to(date(2027, 6, 1))
    assert gone.long_gone and not gone.by_law
    assert gone.way(shift)(date(2024, 1, 8)) == date(2024, 1, 8)


def test_a_case_with_statutory_clocks_moves_by_the_calendar() -> None:
    case = Case("P24-017", date(2025, 3, 3), ehc=True)
    assert case.by_law
    assert case.way(shift_to(ANCHOR))(date(2025, 3, 3)) == date(2025, 3, 3)
