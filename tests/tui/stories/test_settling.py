"""What is decided about a concern becomes edits; every way of settling has its story."""

from datetime import date

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.edit import Add, Put
from senco_tui.casework.ehc import AnnualReview, Ehc
from senco_tui.casework.pupil import StatusSpell
from senco_tui.casework.vocabulary import Status
from senco_tui.triage.clearing import Way
from senco_tui.tui.stories import settling
from senco_tui.tui.stories.settling import decision, value_of

TODAY = date(2026, 11, 16)


def test_a_concern_is_registered_let_go_or_watched() -> None:
    words, edits = decision("r", TODAY, "why")
    assert words == "concern decided, SEN support from"
    assert Add(("status",), StatusSpell(Status.SUPPORT, TODAY)) in edits
    assert Put(("concern", "decision"), "no further action") in decision("n", TODAY, "why")[1]
    watched = decision("k", TODAY, "why")[1]
    assert watched[0] == Put(("concern", "decide_by"), TODAY)
    assert all("decided" not in edit.path for edit in watched if isinstance(edit, Put))


def test_a_document_is_found_by_its_name() -> None:
    review = Filed("annual-reviews/2026-10-28", AnnualReview(met=TODAY), "f")
    file = CaseFile("P24-001", ehc=Filed("ehc", Ehc(la="000"), "f"), annual_reviews=(review,))
    assert value_of(file, "ehc") == Ehc(la="000")
    assert value_of(file, review.name) == review.value
    assert value_of(file, "casefile") is None and value_of(None, "ehc") is None


def test_every_way_but_opening_something_has_a_story_of_its_own() -> None:
    told = [settling._settled_by(way) for way in Way if way not in (Way.FORM, Way.MEND, Way.NEW_DAY)]
    assert len(set(told)) == len(told)
