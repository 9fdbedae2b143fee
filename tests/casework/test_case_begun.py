"""A new case file says what it begins with, by codes and days, under whichever reference it is given."""

from datetime import date

from senco_tui.casework.case_begun import CaseBegun
from senco_tui.casework.casefile import Section
from senco_tui.casework.edit import Written
from senco_tui.casework.pupil import Pupil, StatusSpell
from senco_tui.casework.vocabulary import Status

DAY = date(2026, 11, 16)
BEGUN = CaseBegun("P26-004", Pupil("Ida Quill", status=(StatusSpell(Status.SUPPORT, DAY),)), DAY)


def test_its_sentence_names_nobody() -> None:
    assert "Quill" not in BEGUN.sentence() and BEGUN.sentence()


def test_it_is_one_new_file_with_its_headings() -> None:
    words = (Section("Strengths", ""),)
    change = CaseBegun("P26-004", BEGUN.pupil, DAY, words)
    assert change.filings() == (Written("casefile", BEGUN.pupil, words),)


def test_under_another_reference_all_else_stays() -> None:
    assert BEGUN.under("P26-004") is BEGUN
    moved = BEGUN.under("P26-005")
    assert (moved.case, moved.pupil) == ("P26-005", BEGUN.pupil)
