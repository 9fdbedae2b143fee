"""Contacts, notes, reviews, profiles and what was put aside."""

from datetime import date

from senco_tui.casework.attention import Attention, Waiting
from senco_tui.casework.casefile import Section
from senco_tui.casework.plan import Profile
from senco_tui.casework.record import Action, Contact, Judgement, Note, Review
from senco_tui.casework.vocabulary import Channel, Met, NextStep, NoteKind
from senco_tui.demonstration.colleagues import Signers
from senco_tui.demonstration.past_records import (
    attention_acts,
    contact_acts,
    note_acts,
    profile_acts,
    review_acts,
)
from senco_tui.demonstration.shelf import Shelf
from senco_tui.demonstration.times import Times
from tests.demonstration.given import folder, paper

DAY = date(2026, 6, 10)


def test_a_promise_is_kept_in_a_later_act(anchored: Times, who: Signers) -> None:
    contact = Contact(
        DAY, Channel.PHONE, "parent", ("mother",), actions=(Action("a1", "Send it", done=date(2026, 6, 29)),)
    )
    logged, done = contact_acts(folder(paper("contacts/2026-06-10-1", contact)), anchored, who)
    assert logged.sentence == "phone contact of Wed 10 Jun 2026 logged"
    assert logged.trailers == (("Source", "parent 2026-06-10"),)
    assert "done:" not in "".join(logged.files.values())
    assert done.sentence == "action a1 done Mon 29 Jun 2026"
    assert done.day == date(2026, 6, 29)


def test_a_note_is_signed_by_whoever_wrote_it(anchored: Times, who: Signers) -> None:
    note = Note(DAY, NoteKind.OBSERVATION, "Maths", "Callum Obi-Fenwick")
    (act,) = note_acts(folder(paper("notes/2026-06-10-1", note)), anchored, who)
    assert (act.signer, act.sentence) == ("cobifenwick", "observation of Wed 10 Jun 2026 written")
    assert act.day >= DAY


def test_a_review_tells_how_each_outcome_stood(anchored: Times, who: Signers) -> None:
    review = Review(DAY, 2, ("parent",), (Judgement("o1", "Reads", Met.MET),), NextStep.CONTINUE)
    (act,) = review_acts(folder(paper("reviews/2026-06-10", review)), anchored, who)
    assert act.sentence == "review held: o1 met"
    assert ("Decision", "continue") in act.trailers
    assert ("Agreed-with", "parent 2026-06-10") in act.trailers


def test_a_review_sent_home_is_written_up_by_then_or_told_again(
    today_shelf: Shelf, anchored: Times, who: Signers
) -> None:
    for case in list(today_shelf.folders.values())[::6]:
        for act in review_acts(case, anchored, who):
            held = case.value(act.document)
            assert act.day >= held.happened
            if act.change == "review-sent":
                assert act.day >= held.sent


def test_a_profile_is_first_shorter_and_then_read_through(anchored: Times, who: Signers) -> None:
    words = tuple(
        Section(t, "- One.")
        for t in ("What matters to me", "How best to support me", "What helps", "Good to know")
    )
    case = folder(paper("profile", Profile(DAY, ("pupil",)), words))
    first, again = profile_acts(case, date(2025, 9, 8), anchored, who)
    assert (first.change, again.change) == ("profile-written", "profile-reviewed")
    assert "Good to know" not in "".join(first.files.values())
    assert again.day == DAY
    assert list(profile_acts(folder(), DAY, anchored, who)) == []


def test_what_is_waited_for_is_nudged_later(anchored: Times, who: Signers) -> None:
    value = Attention((Waiting("w1", "An answer", "camhs", date(2026, 9, 14), date(2026, 10, 12), nudges=2),))
    first, second = attention_acts(folder(paper("attention", value)), anchored, who)
    assert (first.day, second.day) == (date(2026, 9, 14), date(2026, 10, 12))
    assert "nudges" not in "".join(first.files.values())
