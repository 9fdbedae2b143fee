"""A case file on plain lines: what is known, and by name what cannot be read."""

from datetime import date

from senco_tui.casework.casefile import CaseFile, Filed, Section
from senco_tui.casework.pupil import Concern, Pupil
from senco_tui.cli.case_sheet import case_lines

MONDAY = date(2026, 11, 16)


def test_an_amber_shows_the_concern_and_its_day() -> None:
    concern = Concern(date(2026, 9, 8), seen="Loses the thread of a story", decide_by=date(2026, 10, 20))
    lines = list(
        case_lines(CaseFile("P26-002", Filed("casefile", Pupil("Eva Novak", concern=concern), "")), MONDAY)
    )
    assert "  status     amber" in lines
    assert "  concern    Loses the thread of a story" in lines
    assert "  decide by  Tue 20 Oct 2026" in lines


def test_what_cannot_be_read_is_named() -> None:
    lines = list(case_lines(CaseFile("P26-002", broken=("casefile", "plan")), MONDAY))
    assert lines[0] == "P26-002  P26-002"
    assert "  needs attention: casefile" in lines
    assert "  needs attention: plan" in lines


def test_prose_stands_under_its_heading_and_empty_sections_are_left_out() -> None:
    words = (Section("Strengths", "Kind.\nPatient."), Section("Background", " "))
    lines = list(case_lines(CaseFile("P26-002", Filed("casefile", Pupil("Eva Novak"), "", words)), MONDAY))
    start = lines.index("  Strengths")
    assert lines[start : start + 3] == ["  Strengths", "    Kind.", "    Patient."]
    assert "  Background" not in lines
