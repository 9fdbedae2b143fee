"""Typed dates and the words for a day, from tables a SENCo can check."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from senco_tui.casework.setting import Calendar, Closure, Term
from senco_tui.tui.presenting.dates import Misheard, echoed, from_today, heard, short_day, span_in_words

TODAY = date(2026, 11, 16)
CALENDAR = Calendar(
    terms=(
        Term("autumn", date(2026, 9, 3), date(2026, 12, 18)),
        Term("spring", date(2027, 1, 5), date(2027, 3, 26)),
    ),
    closures=(
        Closure(date(2026, 10, 26), date(2026, 10, 30), "half-term"),
        Closure(date(2027, 1, 4), date(2027, 1, 4), "inset"),
        Closure(date(2027, 2, 15), date(2027, 2, 19), "half-term"),
    ),
)
CASES = Path(__file__).parents[1] / "cases" / "typed-dates.md"


def _table(heading: str) -> list[tuple[str, str]]:
    """The rows of the table under one heading."""
    part = CASES.read_text(encoding="utf-8").split(f"## {heading}", 1)[1].split("\n## ", 1)[0]
    rows = [line for line in part.splitlines() if line.startswith("|")][2:]
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    return [(typed, told) for typed, told in cells]


@pytest.mark.parametrize(("typed", "told"), _table("Looking ahead"))
def test_ahead(typed: str, told: str) -> None:
    day = heard(typed, TODAY, CALENDAR)
    assert isinstance(day, date), day
    assert echoed(day, TODAY, CALENDAR) == told


@pytest.mark.parametrize(("typed", "told"), _table("Looking back"))
def test_back(typed: str, told: str) -> None:
    day = heard(typed, TODAY, CALENDAR, back=True)
    assert isinstance(day, date), day
    assert echoed(day, TODAY, CALENDAR) == told


@pytest.mark.parametrize(("typed", "told"), _table("No date"))
def test_no_date(typed: str, told: str) -> None:
    assert heard(typed, TODAY, CALENDAR) == Misheard(told)


def test_end_of_term_without_a_calendar_says_so() -> None:
    answer = heard("eot", TODAY)
    assert isinstance(answer, Misheard)
    assert "no term" in answer.sentence


@given(st.text(max_size=40))
def test_anything_typed_is_a_date_or_a_sentence(typed: str) -> None:
    assert isinstance(heard(typed, TODAY, CALENDAR), date | Misheard)


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2090, 1, 1)))
def test_what_the_echo_writes_is_heard_again(day: date) -> None:
    assert heard(echoed(day, TODAY).split(", ")[0], TODAY) == day


@pytest.mark.parametrize(
    ("since", "until", "told"),
    [
        (date(2026, 11, 15), date(2026, 11, 16), "1 day"),
        (date(2026, 10, 20), date(2026, 11, 16), "27 days"),
        (date(2026, 10, 19), date(2026, 11, 16), "4 weeks"),
        (date(2026, 7, 15), date(2026, 11, 16), "4 months"),
        (date(2025, 11, 17), date(2026, 11, 16), "11 months"),
        (date(2025, 11, 16), date(2026, 11, 16), "1 year"),
        (date(2024, 9, 4), date(2026, 11, 16), "2 years 2 months"),
    ],
)
def test_a_span_is_told_in_its_largest_units(since: date, until: date, told: str) -> None:
    assert span_in_words(since, until) == told


def test_days_near_today_have_names() -> None:
    assert from_today(TODAY, TODAY) == "today"
    assert short_day(TODAY) == "16 Nov 2026"
