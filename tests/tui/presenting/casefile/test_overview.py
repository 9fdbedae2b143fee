"""The overview: what comes next, what was agreed, who was heard, who matters."""

from dataclasses import replace
from datetime import date

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.pupil import Concern, Pupil
from senco_tui.document.problem import Problem, Severity
from senco_tui.tui.presenting.casefile.opened import Opened
from senco_tui.tui.presenting.casefile.overview import MOST_DATES, overview_tab
from tests.tui.presenting.casefile.example import OPENED, TODAY, clock
from tests.tui.presenting.casefile.pages import text_of


def test_dates_come_first_and_one_that_cannot_be_worked_out_is_said() -> None:
    rows = text_of(overview_tab(OPENED, 80)).split("\n")
    assert rows[:5] == [
        "What comes next",
        "  Mon 9 Nov 2026  overdue 7 days: answer to our referral (an agency's)",
        "  Wed 18 Nov 2026 in 2 days: annual review report (ours)",
        "  Fri 4 Dec 2026  in 18 days: plan review (ours)",
        "  ? transition review: no date of the meeting",
    ]


def test_outcomes_needs_and_people_are_named() -> None:
    page = text_of(overview_tab(OPENED, 80))
    assert "  o1  Ada reads a page of her own choosing aloud to an adult." in page
    assert "  SLCN  speech, language and communication needs, primary, since 10 Jan 2022" in page
    assert "  mother       Grace Okafor · parental responsibility · phone · 01632 960001" in page
    assert "  waiting      sleep diary · mother · chase Fri 20 Nov 2026, in 4 days" in page
    assert page.endswith("Strengths\nAda loves maps and knows every bus route.")


def test_silence_is_said_aloud() -> None:
    page = text_of(
        overview_tab(Opened(CaseFile("P24-018", Filed("casefile", Pupil("Sam Bell"), "x")), TODAY), 80)
    )
    assert page.count("? never recorded") == 3
    assert "? nobody is named" in page
    assert "? none recorded" in page


def test_an_amber_shows_its_concern() -> None:
    concern = Concern(date(2026, 10, 5), "class teacher", "cannot sit still", decide_by=date(2026, 11, 9))
    case = CaseFile("P26-003", Filed("casefile", Pupil("Ivy Stone", concern=concern), "x"))
    page = text_of(overview_tab(Opened(case, TODAY), 80))
    assert "raised       Mon 5 Oct 2026 by class teacher" in page
    assert "parents told ? not yet" in page
    assert "decide by    Mon 9 Nov 2026, 7 days ago" in page


def test_a_broken_document_is_named_with_its_line_and_the_rest_stands() -> None:
    wrong = Problem("pupils/P24/P24-017/plan.md", 7, 1, Severity.ERROR, "“31 Nov” is no day", document="plan")
    page = text_of(overview_tab(replace(OPENED, problems=(wrong,)), 80))
    assert page.startswith("plan needs attention: line 7, “31 Nov” is no day")
    assert "Grace Okafor" in page


def test_many_dates_are_counted() -> None:
    many = tuple(clock(f"duty {n}", date(2026, 12, n + 1)) for n in range(MOST_DATES + 3))
    assert "and 3 more dates" in text_of(overview_tab(replace(OPENED, clocks=many), 80))
