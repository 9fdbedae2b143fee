"""A whole school calendar: terms, half-terms, INSET days, bank holidays; the rest passed over and counted."""

from datetime import date

from senco_tui.casework.setting import Closure, Term
from senco_tui.exchange.calendar_in import calendar_told
from tests.exchange.ics import ics, whole

TODAY = date(2026, 11, 16)
A_YEAR = ics(
    whole("Autumn Term", "20260902", "20261219"),
    whole("INSET day", "20260901"),
    whole("Half term", "20261026", "20261031"),
    whole("Spring term begins", "20270105"),
    whole("Spring term ends", "20270325"),
    whole("Year 6 parents' evening", "20270112"),
    whole("May Day bank holiday", "20270503"),
    whole("May Day bank holiday", "20270503"),
)


def test_a_year_of_a_school() -> None:
    told = calendar_told(A_YEAR, TODAY)
    assert told.calendar.terms == (
        Term("Autumn term 2026", date(2026, 9, 2), date(2026, 12, 18)),
        Term("Spring term 2027", date(2027, 1, 5), date(2027, 3, 25)),
    )
    assert told.calendar.closures == (
        Closure(date(2026, 9, 1), date(2026, 9, 1), "inset", "INSET day"),
        Closure(date(2026, 10, 26), date(2026, 10, 30), "half-term", "Half term"),
        Closure(date(2027, 5, 3), date(2027, 5, 3), "bank", "May Day bank holiday"),
    )
    assert (told.troubles, told.passed_over) == ((), 1)


def test_what_was_not_understood_is_told_by_line_and_costs_the_rest_nothing() -> None:
    told = calendar_told(ics("SUMMARY:INSET day", whole("INSET day", "20270104")), TODAY)
    assert told.troubles == ("Line 4: this event has no first day (DTSTART).",)
    assert len(told.calendar.closures) == 1


def test_half_a_term_is_told() -> None:
    told = calendar_told(ics(whole("Term begins", "20270105"), whole("Last day of term", "20280325")), TODAY)
    assert told.calendar.terms == ()
    assert [t.partition(": ")[0] for t in told.troubles] == ["Line 8", "Line 4"]
    assert "Tue 5 Jan 2027 is said of a term whose end the file does not tell." in told.troubles[1]


def test_a_slip_of_the_year_is_told() -> None:
    told = calendar_told(ics(whole("Half term", "20261026", "20271031")), TODAY)
    assert told.calendar.closures == ()
    assert told.troubles == ("Line 4: Mon 26 Oct 2026 to Sat 30 Oct 2027 is too long.",)


def test_names_lose_what_no_file_may_hold() -> None:
    told = calendar_told(ics(whole("INSET\x1b[31m \u202e day", "20270104")), TODAY)
    assert [c.name for c in told.calendar.closures] == ["INSET [31m day"]
