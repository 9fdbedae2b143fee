"""A session says itself without a name or a reason, and what was written of it once is only put right."""

from datetime import date

from senco_tui.casework.delivering import SessionTallied, given, not_given
from senco_tui.casework.edit import Amended, Put, Written
from senco_tui.casework.provision import Absence, Delivery, Provision

DAY = date(2026, 11, 16)
TALK = Provision("Talk Boost", lead="tom", minutes=30, pupils=("P24-001", "P24-002"))
NAME = "delivery/talk-boost/2026-11-16"
BLANK = Delivery(DAY, 0)
SECRET = "Mrs Okafor is in hospital"


def test_given_to_everyone() -> None:
    made = given(TALK, BLANK)
    assert made == Delivery(DAY, 30, "tom", ("P24-001", "P24-002"))
    change = SessionTallied(NAME, made)
    assert change.sentence() == "session of 30 minutes given, 2 there"
    assert change.filings() == (Written(NAME, made),) and change.case is None and change.document == NAME


def test_given_while_one_was_away() -> None:
    made = given(TALK, BLANK, (Absence("P24-001", SECRET),))
    assert (made.present, made.absent) == (("P24-002",), (Absence("P24-001", SECRET),))
    assert SessionTallied(NAME, made).sentence() == "session of 30 minutes given, 1 there, 1 away"


def test_not_given_names_everyone_and_says_no_reason_in_history() -> None:
    made = not_given(TALK, BLANK, SECRET)
    assert made == Delivery(DAY, 0, "tom", (), (Absence("P24-001", SECRET), Absence("P24-002", SECRET)))
    assert SessionTallied(NAME, made).sentence() == "session not given"


def test_what_is_on_file_is_put_right_field_by_field() -> None:
    before = Delivery(DAY, 25, "anna", ("P24-001", "P24-009"))
    made = given(TALK, before, (Absence("P24-009"),))
    assert made == Delivery(DAY, 25, "anna", ("P24-001",), (Absence("P24-009"),))
    edits = (Put(("present",), ("P24-001",)), Put(("absent",), (Absence("P24-009"),)))
    assert SessionTallied(NAME, made, before).filings() == (Amended(NAME, edits),)
    gone = not_given(TALK, made, "fire drill")
    assert [a.pupil for a in gone.absent] == ["P24-001", "P24-009"]
    edits = SessionTallied(NAME, gone, made).filings()[0].edits  # type: ignore[union-attr]
    assert Put(("minutes",), 0) in edits and Put(("present",), None) in edits
