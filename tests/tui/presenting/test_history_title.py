from datetime import date
from types import SimpleNamespace

from senco_tui.casework.difference import Difference
from senco_tui.tui.presenting.cells import width_of
from senco_tui.tui.presenting.history_title import shared_line, then_line, title_lines
from tests.tui.presenting.test_history import LOG


def test_a_plan_that_has_moved_on_since_the_family_saw_it() -> None:
    assert shared_line(None, 80).text == ""
    given = SimpleNamespace(day=date(2026, 11, 12), since=())
    assert shared_line(given, 80).text == "The plan was last given out on Thu 12 Nov 2026"
    given.since = (Difference(("review_due",), "review moved from 13 Feb to 27 Mar"),)
    assert shared_line(given, 120).text.endswith("; it has moved on: review moved from 13 Feb to 27 Mar")
    assert width_of(shared_line(given, 60).text) == 60


def test_the_title_says_of_whom_how_many_and_what_is_pinned() -> None:
    (line,) = title_lines("of Okafor, Ada, P24-017", 4, 80, narrowed="plan", pinned=LOG[:1])
    assert "only plan" in line.text and width_of(line.text) <= 80


def test_the_past_is_never_taken_for_today() -> None:
    (line,) = then_line("Ada Okafor", "P24-017", LOG[1], "change 3 of 4", 100)
    assert line.text.startswith("Ada Okafor · P24-017 as it stood on Tue 3 Nov 2026 · change 3 of 4")


def test_how_many_say_why_is_told_until_a_day_is_pinned() -> None:
    (line,) = title_lines("of Okafor, Ada", 41, 80, reasons=33)
    assert line.text == "History of Okafor, Ada  41 changes, 33 with a reason"
    (line,) = title_lines("of Okafor, Ada", 41, 80, reasons=33, pinned=LOG[:1])
    assert "reason" not in line.text
