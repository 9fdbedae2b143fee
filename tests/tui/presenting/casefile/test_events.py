"""Everything dated, as events."""

from dataclasses import replace
from datetime import date

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.pupil import Concern, PartTime, Pupil
from senco_tui.tui.presenting.casefile.events import Event, events
from tests.tui.presenting.casefile.example import CASE, PUPIL


def test_newest_first() -> None:
    days = [e.day for e in events(CASE)]
    assert days == sorted(days, reverse=True)


def test_each_kind_of_document_has_its_events() -> None:
    documents = {e.document.split("/")[0].split("#")[0] for e in events(CASE)}
    assert documents == {
        "casefile",
        "plan",
        "profile",
        "reviews",
        "contacts",
        "notes",
        "requests",
        "ehc",
        "annual-reviews",
    }


def test_an_event_is_told_in_one_sentence() -> None:
    told = events(CASE)
    assert Event(date(2026, 7, 9), "review", "o1 partly met, o2 met", "reviews/2026-07-09") in told
    assert (
        Event(date(2026, 11, 10), "voice", "Ada said the timer makes her nervous.", "notes/2026-11-10-1")
        in told
    )
    assert Event(date(2025, 11, 4), "status", "EHC plan: plan made", "casefile") in told


def test_what_befell_the_pupil_is_there_too() -> None:
    pupil = replace(
        PUPIL,
        suspensions=(date(2026, 11, 4),),
        part_time=PartTime(date(2026, 11, 5), date(2026, 12, 4)),
        concern=Concern(
            date(2021, 10, 4), seen="few words", decided=date(2022, 1, 10), decision="SEN support"
        ),
        left=date(2027, 7, 20),
        left_to="Oakfield",
    )
    told = {e.words for e in events(CaseFile("P24-017", Filed("casefile", pupil, "a1")))}
    assert {
        "suspended",
        "part-time timetable begins",
        "part-time timetable ends",
        "raised: few words",
        "decided: SEN support",
        "left us for Oakfield",
    } <= told


def test_an_empty_case_file_has_none() -> None:
    assert events(CaseFile("P24-018", Filed("casefile", Pupil("Sam Bell"), "x"))) == ()
