from datetime import date

from senco_tui.casework.attention import Attention
from senco_tui.casework.difference_whole import _WHOLES, spoken_whole
from senco_tui.casework.documents import KINDS
from senco_tui.casework.plan import Outcome, Plan, Profile
from senco_tui.casework.pupil import Concern, Pupil
from senco_tui.casework.record import Contact, Judgement, Note, Request, Review
from senco_tui.casework.vocabulary import Channel, Met, NoteKind, RequestKind

DAY = date(2026, 11, 3)


def test_the_facts_that_tell_one_document_from_another() -> None:
    assert spoken_whole(Plan(3, outcomes=(Outcome("o1", "Ada"),))) == ("plan", "cycle 3, 1 outcome")
    assert spoken_whole(Plan(1)) == ("plan", "cycle 1, 0 outcomes")
    assert spoken_whole(Profile(DAY)) == ("profile", "reviewed Tue 3 Nov 2026")
    assert spoken_whole(Pupil("Ada", year="4", concern=Concern())) == ("case file", "year 4, concern raised")
    assert spoken_whole(Contact(DAY, Channel.PHONE)) == ("phone contact of Tue 3 Nov 2026", "")
    assert spoken_whole(Note(DAY, NoteKind.PUPIL_VOICE))[0] == "pupil voice of Tue 3 Nov 2026"
    assert spoken_whole(Request("salt", RequestKind.ADVICE)) == ("request for advice", "")
    assert spoken_whole(Attention()) == ("attention list", "")


def test_an_outcome_whose_id_is_no_code_is_not_quoted() -> None:
    review = Review(DAY, outcomes=(Judgement("Ada", "…", Met.MET), Judgement("o2", "…", Met.NOT)))
    assert spoken_whole(review) == ("review of Tue 3 Nov 2026", "o2 not")


def test_every_kind_has_words_of_its_own_and_the_unknown_has_plain_ones() -> None:
    assert {kind.value.__name__ for kind in KINDS} == set(_WHOLES)
    assert spoken_whole(object()) == ("document", "")
