"""A case file as it lies open: which dates ask, which documents need a person."""

from dataclasses import replace

from senco_tui.document.problem import Problem, Severity
from senco_tui.tui.presenting.casefile.opened import parted, place, row_of_next
from tests.tui.presenting.casefile.example import OPENED

WRONG = Problem("pupils/P24/P24-017/plan.md", 7, 3, Severity.ERROR, "no such day", document="plan")


def test_running_clocks_come_nearest_first() -> None:
    words = [c.words for c in OPENED.running()]
    assert words == ["answer to our referral", "annual review report", "plan review"]


def test_a_document_with_an_error_needs_a_person_and_no_other_does() -> None:
    opened = replace(OPENED, problems=(WRONG,))
    assert opened.is_broken("plan")
    assert not opened.is_broken("profile")
    assert opened.problems_of("plan") == (WRONG,)


def test_a_warning_alone_breaks_nothing() -> None:
    assert not replace(OPENED, problems=(replace(WRONG, severity=Severity.WARNING),)).is_broken("plan")


def test_a_key_names_the_document_and_what_is_in_it() -> None:
    assert parted(place("plan", "o2")) == ("plan", "o2")
    assert parted(place("reviews/2026-07-09")) == ("reviews/2026-07-09", None)


def test_the_next_thing_on_a_page_and_the_one_before() -> None:
    keys = ["plan", "plan", None, "plan#o1", "plan#o1", None, "plan#o2"]
    assert row_of_next(keys, 0, 1) == 3
    assert row_of_next(keys, 4, 1) == 6
    assert row_of_next(keys, 6, 1) is None
    assert row_of_next(keys, 6, -1) == 3
    assert row_of_next(keys, 4, -1) == 0
    assert row_of_next(keys, 1, -1) is None
