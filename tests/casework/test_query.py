"""The query line: groups by name, and words the case files must hold."""

from datetime import date

import pytest

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.pupil import Concern, Need, Pupil, StatusSpell
from senco_tui.casework.query import narrow
from senco_tui.casework.vocabulary import NeedType, Status

MONDAY = date(2026, 11, 16)
SUPPORT = (StatusSpell(Status.SUPPORT, date(2025, 9, 1)),)
PUPILS = {
    "P24-001": Pupil(
        "Ada Okafor", year="4", class_group="4B", status=SUPPORT, needs=(Need(NeedType.SLCN, 1),)
    ),
    "P24-002": Pupil("Sam Bell", year="6", class_group="6A", status=SUPPORT, needs=(Need(NeedType.SEMH, 1),)),
    "P25-001": Pupil("Eva Novak", year="4", class_group="4B", concern=Concern(raised=date(2026, 10, 1))),
    "P21-004": Pupil("Dylan Price", year="6", left=date(2026, 7, 20), status=SUPPORT),
}
CASELOAD = Caseload(
    (*(CaseFile(ref, Filed("casefile", pupil, "")) for ref, pupil in PUPILS.items()), CaseFile("P26-001"))
)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("", ["P24-001", "P24-002", "P25-001", "P26-001"]),
        ("register", ["P24-001", "P24-002", "P26-001"]),
        ("ambers", ["P25-001"]),
        ("leavers", ["P21-004"]),
        ("everyone price", ["P21-004"]),
        ("price", []),
        ("REGISTER 4b", ["P24-001"]),
        ("y4", ["P24-001", "P25-001"]),
        ("slcn okafor", ["P24-001"]),
        ("P26", ["P26-001"]),
    ],
)
def test_what_a_line_finds(line: str, found: list[str]) -> None:
    assert [c.reference for c in narrow(CASELOAD, line, MONDAY).cases] == found


def test_it_knows_how_it_was_narrowed() -> None:
    assert narrow(CASELOAD, "register 4b", MONDAY).narrowed == ("register", "“4b”")
