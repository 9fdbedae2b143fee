"""What was told laid over the setting's own: what comes, what moves, what stays."""

from datetime import date

from senco_tui.casework.setting import Calendar, Closure, Term
from senco_tui.exchange.calendar_laid import laid

AUTUMN = Term("autumn", date(2026, 9, 2), date(2026, 12, 18))
HALF = Closure(date(2026, 10, 26), date(2026, 10, 30), "half-term", "October")
OWN = Calendar((AUTUMN,), (HALF,))


def test_into_nothing_everything_comes() -> None:
    found = laid(None, OWN)
    assert found.calendar == OWN
    assert found.lines == (
        "+ Wed 2 Sep 2026 to Fri 18 Dec 2026  term  autumn",
        "+ Mon 26 Oct 2026 to Fri 30 Oct 2026  half-term  October",
    )


def test_the_same_again_changes_nothing() -> None:
    found = laid(OWN, Calendar((Term("Autumn term 2026", AUTUMN.since, AUTUMN.until),), (HALF,)))
    assert (found.calendar, found.lines) == (OWN, ())


def test_what_shares_days_moves_and_keeps_its_name() -> None:
    later = Closure(date(2026, 10, 19), date(2026, 10, 30), "half-term", "Half term")
    found = laid(OWN, Calendar((), (later,)))
    assert found.calendar.closures == (Closure(later.since, later.until, "half-term", "October"),)
    assert found.lines == (
        "~ Mon 19 Oct 2026 to Fri 30 Oct 2026  half-term  October, "
        "until now Mon 26 Oct 2026 to Fri 30 Oct 2026",
    )


def test_another_kind_on_the_same_day_comes_beside_it() -> None:
    bank = Closure(date(2026, 10, 26), date(2026, 10, 26), "bank")
    found = laid(OWN, Calendar((), (bank,)))
    assert found.calendar.closures == (bank, HALF)
    assert found.lines == ("+ Mon 26 Oct 2026  bank",)
