"""A new case file asks who it is and what stands, and refuses a second file for the same child."""

from datetime import date

from senco_tui.casework.case_begun import CaseBegun
from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.pupil import Concern, Pupil, StatusSpell
from senco_tui.casework.vocabulary import Status
from senco_tui.tui.forms.begin_case import BeginCase
from senco_tui.tui.presenting.form import Wrong

TODAY = date(2026, 11, 16)
BORN = date(2018, 3, 4)
THERE = CaseFile("P25-003", Filed("casefile", Pupil("Ida  quill", born=BORN), "f"))
FILE = BeginCase(
    "P26-004",
    Pupil("New pupil", status=(StatusSpell(Status.SUPPORT, TODAY),), key_person="ps"),
    (),
    Caseload((THERE,)),
    TODAY,
)
AMBER = BeginCase("P26-004", Pupil("New pupil", concern=Concern(raised=TODAY)), (), Caseload(), TODAY)


def _answers(sheet: BeginCase, **typed: str) -> dict[str, str]:
    return {a.name: a.value for a in sheet.asks()} | {f"its {k}": v for k, v in typed.items()}


def test_who_it_is_and_the_first_status() -> None:
    change = FILE.made(_answers(FILE, name="Bo Fenn", born="4 mar 2018", year="3", class_group="3F"))
    assert isinstance(change, CaseBegun)
    pupil = change.pupil
    assert (pupil.name, pupil.born, pupil.year, pupil.class_group) == ("Bo Fenn", BORN, "3", "3F")
    assert pupil.status == (StatusSpell(Status.SUPPORT, TODAY),) and pupil.key_person == "ps"


def test_a_concern_is_asked_about_instead() -> None:
    names = [a.name for a in AMBER.asks()]
    assert "its seen" in names and "its code" not in names
    change = AMBER.made(_answers(AMBER, name="Bo Fenn", seen="hums in class"))
    assert isinstance(change, CaseBegun) and change.pupil.concern == Concern(
        raised=TODAY, seen="hums in class"
    )
    assert AMBER.draft != FILE.draft


def test_a_name_is_needed_and_the_templates_own_is_nobodys() -> None:
    made = FILE.made(_answers(FILE))
    assert isinstance(made, tuple) and made[0].name == "its name"


def test_a_second_file_for_the_same_child_is_refused() -> None:
    made = FILE.made(_answers(FILE, name="Ida Quill", born="4 mar 2018"))
    assert made == (Wrong("its name", "P25-003 is of that name and day of birth already"),)
    assert isinstance(FILE.made(_answers(FILE, name="Ida Quill")), CaseBegun)
