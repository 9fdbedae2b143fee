"""The dates a rule may start from, read off a case file."""

from datetime import date

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.ehc import AnnualReview, Ehc
from senco_tui.casework.pupil import PartTime, Pupil
from senco_tui.casework.triggers import TRIGGERS, triggers_named

MADE, MET = date(2024, 6, 1), date(2026, 5, 20)
CASE = CaseFile(
    "P24-001",
    pupil=Filed("casefile", Pupil("Ada Okafor", part_time=PartTime(date(2026, 9, 7))), "f"),
    ehc=Filed("ehc", Ehc(plan_made=MADE), "f"),
    annual_reviews=(Filed("annual-reviews/2026-05-20", AnnualReview(met=MET), "f"),),
)


def test_each_is_read_where_it_stands() -> None:
    found = {name: day for name, (_, of) in TRIGGERS.items() if (day := of(CASE)) is not None}
    assert found == {
        "part-time since": date(2026, 9, 7),
        "plan made": MADE,
        "plan made or last reviewed": MET,
        "met": MET,
    }


def test_an_empty_file_has_none_of_them() -> None:
    assert not [name for name, (_, of) in TRIGGERS.items() if of(CaseFile("P24-002")) is not None]


def test_several_are_parted_by_a_semicolon() -> None:
    assert triggers_named("met; amendment notice") == ("met", "amendment notice")
