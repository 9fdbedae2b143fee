"""Holding a review: sensible words stand already; what is judged is what is written."""

from dataclasses import replace
from datetime import date

import pytest

from senco_tui.casework.casefile import Filed, Section
from senco_tui.casework.change import ReviewHeld
from senco_tui.casework.edit import Amended, Put
from senco_tui.casework.record import Judgement, Review
from senco_tui.casework.vocabulary import Met, NextStep
from senco_tui.tui.forms.hold_review import HoldReview
from tests.tui.forms.test_amend_outcome import answers
from tests.tui.presenting.casefile.example import CASE, PLAN, TODAY
from tests.tui.presenting.test_dates import CALENDAR

SHEET = HoldReview(CASE, PLAN, TODAY, CALENDAR)
JUDGED = {"met o1": "partly", "evidence o1": "Half a page.", "met o2": "met"}


def _stands(sheet: HoldReview) -> dict[str, str]:
    return {a.name: a.value for a in sheet.asks()}


def test_the_day_who_came_and_the_next_date_stand_already() -> None:
    assert SHEET.first == "met o1"
    stands = _stands(SHEET)
    assert stands["happened"] == "today"
    assert stands["present"] == "parent, pupil"
    assert stands["next"] == "12 Feb 2027"


def test_the_next_date_is_a_school_day() -> None:
    longer = replace(PLAN, review_due=date(2026, 12, 9))
    assert _stands(HoldReview(CASE, longer, TODAY, CALENDAR))["next"] == "22 Feb 2027"


def test_without_a_rhythm_it_is_twelve_weeks_and_the_usual_people() -> None:
    bare = HoldReview(replace(CASE, reviews=()), replace(PLAN, since=None), TODAY, CALENDAR)
    assert _stands(bare)["present"] == "parent, pupil, class teacher"
    assert _stands(bare)["next"] == "8 Feb 2027"


def test_the_review_is_its_own_file_and_moves_the_plan() -> None:
    made = SHEET.made(answers(SHEET.asks(), **JUDGED, voice="It is easier.", step="continue"))
    assert isinstance(made, ReviewHeld)
    assert made.filed_as == "reviews/2026-11-16"
    assert made.review == Review(
        TODAY,
        3,
        ("parent", "pupil"),
        (
            Judgement("o1", PLAN.outcomes[0].text, Met.PARTLY, evidence="Half a page."),
            Judgement("o2", PLAN.outcomes[1].text, Met.MET),
        ),
        NextStep.CONTINUE,
    )
    assert made.words == (Section("The pupil's view", "It is easier."),)
    assert Amended("plan", (Put(("review_due",), date(2027, 2, 12)),)) in made.filings()


def test_an_outcome_left_out_is_not_written() -> None:
    made = SHEET.made(answers(SHEET.asks(), **{**JUDGED, "met o2": "left out"}))
    assert isinstance(made, ReviewHeld)
    assert [j.id for j in made.review.outcomes] == ["o1"]


def test_every_outcome_wants_an_answer() -> None:
    made = SHEET.made(answers(SHEET.asks(), **{"met o1": "met"}))
    assert isinstance(made, tuple)
    assert made[0].name == "met o2"
    assert "m met" in made[0].sentence


@pytest.mark.parametrize(("typed", "question"), [("16 nov 2026", "next"), ("31 nov", "next")])
def test_a_next_date_that_is_none_or_not_ahead_is_wrong(typed: str, question: str) -> None:
    made = SHEET.made(answers(SHEET.asks(), **JUDGED, next=typed))
    assert isinstance(made, tuple)
    assert made[0].name == question


def test_the_date_the_plan_has_already_is_not_written_again() -> None:
    made = SHEET.made(answers(SHEET.asks(), **JUDGED, next="4 dec"))
    assert isinstance(made, ReviewHeld)
    assert made.next_review is None


def test_a_second_review_of_a_day_has_a_number() -> None:
    held = replace(CASE, reviews=(*CASE.reviews, Filed("reviews/2026-11-16", Review(TODAY), "c1")))
    made = SHEET.on(held).made(answers(SHEET.asks(), **JUDGED))
    assert isinstance(made, ReviewHeld)
    assert made.filed_as == "reviews/2026-11-16-2"
