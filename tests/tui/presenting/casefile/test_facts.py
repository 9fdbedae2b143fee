"""The plain facts of a pupil, and those whose absence matters."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from senco_tui.casework.pupil import PartTime, Pupil
from senco_tui.tui.presenting.casefile.facts import facts
from tests.tui.presenting.casefile.example import PUPIL, TODAY


def _told(pupil: Pupil) -> dict[str, tuple[str, str]]:
    return {label: (span.text, span.style) for label, span in facts(pupil, TODAY)}


def test_what_is_known_is_told() -> None:
    told = {label: words for label, (words, _) in _told(PUPIL).items()}
    assert told == {
        "born": "4 Mar 2017, 9 years 8 months old",
        "came": "6 Sep 2021, 5 years 2 months ago",
        "language": "Igbo",
        "attendance": "88.5 %",
        "key person": "Ms Hughes",
        "UPN": "T999200005001",
    }


def test_low_attendance_a_lapsed_medical_plan_and_a_part_time_timetable_stand_out() -> None:
    pupil = replace(
        PUPIL,
        medical_plan_expires=date(2026, 11, 1),
        part_time=PartTime(date(2026, 10, 5), date(2026, 11, 13), hours=Decimal("12.50")),
        missing_education=date(2026, 11, 2),
        suspensions=(date(2026, 11, 4), date(2026, 11, 10)),
    )
    told = _told(pupil)
    assert told["attendance"][1] == "warn"
    assert told["medical plan"] == ("expired Sun 1 Nov 2026", "overdue")
    assert told["part time"] == (
        "12.5 hours a week, since Mon 5 Oct 2026 until Fri 13 Nov 2026; the family has not agreed in writing",
        "warn",
    )
    assert told["missing"] == ("from education since Mon 2 Nov 2026", "overdue")
    assert told["suspended"][0] == "4 Nov 2026 and 10 Nov 2026"


def test_a_missing_date_of_birth_is_said_and_a_leaver_whose_records_lie_here() -> None:
    told = _told(Pupil("Sam Bell", legal_name="Samuel Bell", left=date(2026, 7, 17)))
    assert told["born"] == ("? no date of birth", "warn")
    assert told["left"][0] == "17 Jul 2026, records not sent"
    assert told["legal name"][0] == "Samuel Bell"


def test_from_sixteen_on_the_young_person_decides() -> None:
    young = Pupil("Sam Bell", born=date(2010, 8, 31))
    assert "the young person" in [words.text for _, words in facts(young, date(2026, 9, 1))]
    assert "decides" not in dict(facts(young, date(2026, 5, 1)))


def test_a_pupil_taught_out_of_their_year_is_said() -> None:
    told = dict(facts(Pupil("Sam Bell", born=date(2016, 9, 1), year="4"), date(2026, 11, 16)))
    assert told["taught in"].text == "Year 4; by age Year 5"
