"""What a calendar's terms tell by themselves."""

from datetime import date

import pytest

from senco_tui.casework.setting import Calendar, Closure, Term
from senco_tui.clocks.term import (
    academic_year,
    academic_year_words,
    covered,
    days_of,
    gaps,
    is_term,
    part_of_year_ends,
    term_word,
)
from tests.clocks.given import CALENDAR, day

AUTUMN = Term("autumn", day("2 Sep 2026"), day("18 Dec 2026"))


def test_terms_are_called_what_the_header_can_hold() -> None:
    names = ("Autumn term 2026", "Spring 2026–27", "Term 1")
    assert [term_word(Term(n, AUTUMN.since, AUTUMN.until)) for n in names] == ["autumn", "spring", "term 1"]


def test_the_academic_year_begins_in_september() -> None:
    assert academic_year(date(2026, 8, 31)) == 2025
    assert academic_year(date(2026, 9, 1)) == 2026
    assert academic_year_words(date(1999, 9, 1)) == "1999–00"


def test_a_closure_takes_only_what_lies_in_the_term() -> None:
    week = Term("autumn", day("7 Sep 2026"), day("13 Sep 2026"))
    half = Closure(day("1 Jan 2020"), day("8 Sep 2026"))
    assert days_of(week, Calendar((week,), (half,))) == {
        day(f"{n} Sep 2026").toordinal() for n in (9, 10, 11)
    }
    backwards = Closure(day("11 Sep 2026"), day("9 Sep 2026"))
    assert len(days_of(week, Calendar((week,), (backwards,)))) == 5


def test_the_summer_after_the_last_term_is_covered_a_gap_is_not() -> None:
    assert covered(CALENDAR.terms) == ((day("3 Sep 2024"), day("31 Aug 2027")),)
    assert covered((AUTUMN,)) == ((day("2 Sep 2026"), day("18 Dec 2026")),)
    later = Term("autumn", day("2 Sep 2027"), day("17 Dec 2027"))
    assert len(covered((AUTUMN, later))) == 2


def test_gaps_of_a_week_and_more() -> None:
    days = tuple(day(d).toordinal() for d in ("23 Oct 2026", "2 Nov 2026", "6 Nov 2026", "9 Nov 2026"))
    assert gaps(days) == ((day("24 Oct 2026"), day("2 Nov 2026")),)


def test_what_can_be_a_term() -> None:
    assert is_term(AUTUMN)
    assert not is_term(Term("autumn", AUTUMN.until, AUTUMN.since))
    assert not is_term(Term("autumn", AUTUMN.since, day("18 Dec 2027")))


@pytest.mark.parametrize(
    ("on", "parts", "ends"),
    [
        ("7 Sep 2026", 3, "18 Dec 2026"),
        ("21 Dec 2026", 3, "25 Mar 2027"),
        ("1 Jun 2027", 3, "21 Jul 2027"),
        ("7 Sep 2026", 1, "21 Jul 2027"),
        ("1 Aug 2027", 3, None),
        ("7 Sep 2029", 3, None),
    ],
)
def test_the_part_of_the_year_a_day_falls_in(on: str, parts: int, ends: str | None) -> None:
    assert part_of_year_ends(CALENDAR.terms, day(on), parts) == (day(ends) if ends else None)


def test_six_short_terms_make_three_parts() -> None:
    starts = ("2 Sep 2026", "2 Nov 2026", "4 Jan 2027", "22 Feb 2027", "12 Apr 2027", "7 Jun 2027")
    ends = ("23 Oct 2026", "18 Dec 2026", "12 Feb 2027", "25 Mar 2027", "28 May 2027", "21 Jul 2027")
    six = tuple(
        Term(f"term {n}", day(a), day(b)) for n, (a, b) in enumerate(zip(starts, ends, strict=True), 1)
    )
    assert part_of_year_ends(six, day("7 Sep 2026"), 3) == day("18 Dec 2026")
    assert part_of_year_ends(six, day("1 Mar 2027"), 3) == day("25 Mar 2027")
