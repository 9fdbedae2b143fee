"""A row of the caseload says who, what they need and by when, in every width from forty cells up."""

from datetime import date

import pytest

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.plan import Plan
from senco_tui.casework.pupil import Concern, Need, Pupil, StatusSpell
from senco_tui.casework.record import Note
from senco_tui.casework.vocabulary import NeedType, Status
from senco_tui.tui.presenting.caseload import SORTS, heads_line, in_order, row_line, standing, title_line
from senco_tui.tui.presenting.line import width_of

TODAY = date(2026, 11, 16)


def case(name: str, reference: str = "P24-001", *, due: date | None = None, year: str = "4") -> CaseFile:
    """A pupil on SEN support."""
    spell = StatusSpell(Status.SUPPORT, date(2024, 9, 2))
    pupil = Pupil(name, year=year, status=(spell,), needs=(Need(NeedType.SLCN, 1), Need(NeedType.ASD, 2)))
    notes = (Filed("notes/2026-11-02-1", Note(date(2026, 11, 2)), "n"),)
    return CaseFile(
        reference,
        Filed("casefile", pupil, "f"),
        plan=Filed("plan", Plan(1, review_due=due), "p"),
        notes=notes,
    )


def test_a_row_says_year_status_needs_flags_next_date_and_silence() -> None:
    row = standing(case("Ada Okafor", due=date(2026, 11, 25)), "register", TODAY, "L T")
    told = row_line(row, "register", TODAY, 80).text.split()
    assert told == ["Okafor,", "Ada", "4", "K", "SLCN", "ASD", "L", "T", "25", "Nov", "2026", "14", "d"]


def test_a_date_that_has_passed_is_marked_and_a_missing_one_is_said() -> None:
    past = standing(case("Ada Okafor", due=date(2026, 11, 6)), "register", TODAY)
    assert "!  6 Nov 2026" in row_line(past, "register", TODAY, 80).text
    assert (
        "? no date" in row_line(standing(case("Ada Okafor"), "register", TODAY), "register", TODAY, 80).text
    )


def test_a_file_that_cannot_be_read_is_a_row_with_its_problem() -> None:
    row = standing(CaseFile("P25-003"), "register", TODAY, trouble="casefile line 5: not YAML")
    assert row_line(row, "register", TODAY, 80).text.split(maxsplit=1)[0] == "P25-003"
    assert "? casefile line 5: not YAML" in row_line(row, "register", TODAY, 80).text


def test_each_group_has_its_own_date() -> None:
    concern = Concern(raised=date(2026, 9, 1), decide_by=date(2026, 10, 13))
    amber = CaseFile("P25-001", Filed("casefile", Pupil("Eva Novak", concern=concern), "f"))
    left = CaseFile("P23-001", Filed("casefile", Pupil("Tom Hart", left=date(2026, 7, 17)), "f"))
    assert standing(amber, "ambers", TODAY).next == date(2026, 10, 13)
    assert standing(left, "leavers", TODAY).next == date(2026, 7, 17)
    assert "decide by" in heads_line("ambers", 80).text
    assert "left on" in heads_line("leavers", 80).text


@pytest.mark.parametrize("sort", SORTS)
def test_files_in_trouble_come_first_in_every_order_and_names_break_ties(sort: str) -> None:
    broken = standing(CaseFile("P25-003"), "register", TODAY)
    rows = [standing(case(n, due=date(2026, 12, 1)), "register", TODAY) for n in ("Sam Bell", "Ada Arden")]
    assert [r.name for r in in_order([*rows, broken], sort)] == ["P25-003", "Arden, Ada", "Bell, Sam"]


def test_years_go_in_the_order_of_school() -> None:
    rows = [standing(case(year, year=year), "register", TODAY) for year in ("10", "2", "R", "N2")]
    assert [r.year for r in in_order(rows, "year")] == ["N2", "R", "2", "10"]


@pytest.mark.parametrize("width", [40, 59, 60, 79, 80, 100, 200])
def test_no_row_is_wider_than_the_screen_and_columns_stand_under_their_heads(width: int) -> None:
    row = standing(
        case("Wilhelmina Featherstonehaugh-Cholmondeley", due=date(2026, 12, 1)), "register", TODAY, "L T a"
    )
    told, heads = row_line(row, "register", TODAY, width).text, heads_line("register", width).text
    assert width_of(told.rstrip()) <= width
    assert told.index(" K ") + 1 == heads.index(" s ") + 1
    assert told.index("SLCN") == heads.index("needs")


def test_the_title_says_how_it_was_narrowed() -> None:
    assert (
        title_line("register", "slcn", "name", 3, 80).text
        == "CASELOAD  register · “slcn” · 3 pupils · by name"
    )
    assert title_line("ambers", "", "year", 1, 80).text == "CASELOAD  ambers · 1 pupil · by year"
