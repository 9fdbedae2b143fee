"""Writing the day of an EHC step."""

from dataclasses import replace
from datetime import date

from senco_tui.casework.casefile import Filed
from senco_tui.casework.ehc import AnnualReview
from senco_tui.casework.rung_filled import RungFilled
from senco_tui.casework.vocabulary import Side
from senco_tui.clocks.rungs import Rung, Step
from senco_tui.tui.forms.fill_rung import FillRung
from tests.tui.forms.test_amend_outcome import answers
from tests.tui.presenting.casefile.example import CASE, TODAY

SENT = Step("our advice", Side.SCHOOL, Rung.DUE, "ehc", "advice_sent")
SHEET = FillRung(CASE, SENT, TODAY)


def test_today_unless_another_day_is_typed() -> None:
    assert SHEET.made(answers(SHEET.asks())) == _filled(TODAY)
    assert SHEET.made(answers(SHEET.asks(), day="12 nov")) == _filled(date(2026, 11, 12))
    assert (SHEET.title, SHEET.about, list(SHEET.basis)) == ("Our advice", "Ada Okafor", ["ehc"])


def _filled(day: date) -> RungFilled:
    assert CASE.ehc is not None
    return RungFilled("P24-017", "ehc", CASE.ehc.value, "advice_sent", day)


def test_what_has_not_happened_is_refused() -> None:
    made = SHEET.made(answers(SHEET.asks(), day="+2w"))
    assert isinstance(made, tuple) and "still to come" in made[0].sentence


def test_a_meeting_may_lie_ahead_and_must_be_named() -> None:
    review = Filed("annual-reviews/2027-01-12", AnnualReview(), "f")
    step = Step("meeting", Side.SCHOOL, Rung.UNSAID, review.name, "meeting")
    sheet = FillRung(replace(CASE, annual_reviews=(review,)), step, TODAY)
    made = sheet.made(answers(sheet.asks(), day="12 jan 2027"))
    assert isinstance(made, RungFilled) and made.day == date(2027, 1, 12)
    none = sheet.made(answers(sheet.asks(), day=""))
    assert isinstance(none, tuple) and none[0].name == "day"


def test_without_its_document_nothing_is_made() -> None:
    gone = SHEET.on(replace(CASE, ehc=None)).made(answers(SHEET.asks()))
    assert isinstance(gone, tuple) and "not there any more" in gone[0].sentence
