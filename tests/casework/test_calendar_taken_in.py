"""One act for a whole calendar: what is new is added, a list in which something moved is written anew."""

from datetime import date

from senco_tui.casework.calendar_taken_in import CalendarTakenIn
from senco_tui.casework.edit import Add, Amended, Put, Written
from senco_tui.casework.setting import Calendar, Closure, Term

AUTUMN = Term("autumn", date(2026, 9, 2), date(2026, 12, 18))
SPRING = Term("spring", date(2027, 1, 4), date(2027, 3, 25))
INSET = Closure(date(2027, 1, 4), date(2027, 1, 4), "inset", "INSET for Ada's class")


def test_what_is_new_is_added_at_the_end() -> None:
    change = CalendarTakenIn(Calendar((AUTUMN,)), Calendar((AUTUMN, SPRING), (INSET,)))
    assert change.filings() == (
        Amended("setting/calendar", (Add(("terms",), SPRING), Add(("closures",), INSET))),
    )
    assert change.sentence() == "1 term and 1 closure taken in from a calendar file"


def test_a_list_in_which_something_moved_is_put_whole() -> None:
    longer = Term("autumn", AUTUMN.since, date(2026, 12, 22))
    (filing,) = CalendarTakenIn(Calendar((AUTUMN,)), Calendar((longer, SPRING))).filings()
    assert filing == Amended("setting/calendar", (Put(("terms",), (longer, SPRING)),))


def test_into_no_calendar_a_new_file() -> None:
    now = Calendar((AUTUMN,))
    assert CalendarTakenIn(None, now).filings() == (Written("setting/calendar", now),)


def test_one_closure_alone_is_told_as_a_hand_would_be_and_without_its_name() -> None:
    said = CalendarTakenIn(Calendar((AUTUMN,)), Calendar((AUTUMN,), (INSET,))).sentence()
    assert "4 Jan 2027" in said and "Ada" not in said
