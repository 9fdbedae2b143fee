from datetime import date

from senco_tui.casework.length import Length
from senco_tui.query.measures import FIELDS, NUMBERS, SINCE, bound, field, number, since
from senco_tui.query.words import MEASURED, Sort
from tests.clocks.given import case, day

TODAY = day("26 Nov 2026")


def test_every_measure_has_its_word_and_every_word_its_measure() -> None:
    def named(*sorts: Sort) -> set[str]:
        return {known.name for known in MEASURED if known.sort in sorts}

    assert set(SINCE) == named(Sort.SINCE)
    assert set(NUMBERS) | {"lane"} == named(Sort.NUMBER)
    assert set(FIELDS) == named(Sort.FIELD, Sort.ORDER)


def test_months_clamp_and_time_ends_at_its_ends() -> None:
    assert bound(date(2026, 8, 31), Length(6, "month"), 1) == date(2027, 2, 28)
    assert bound(date(2026, 8, 31), Length(99999, "year"), -1) == date.min
    assert bound(date(2026, 8, 31), Length(99999, "year"), 1) == date.max


def test_what_is_counted() -> None:
    ada = case("K since 1 Sep 2025; born 1 Mar 2019; attendance 84; suspended 2 Nov 2026, 30 Nov 2026")
    assert since("status", ada, TODAY) == day("1 Sep 2025")
    assert (number("age", ada, TODAY), number("attendance", ada, TODAY)) == (7, 84)
    assert number("suspensions", ada, TODAY) == 1
    assert field("status", ada, TODAY) == ("k",)
