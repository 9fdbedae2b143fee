from datetime import date

from senco_tui.casework.casefile import Section
from senco_tui.casework.change import (
    Change,
    ContactLogged,
    DocumentRewritten,
    NoteWritten,
    OutcomeAdded,
    OutcomeAmended,
    ReviewHeld,
    SectionReworded,
    spoken_day,
)
from senco_tui.casework.edit import Add, Amended, Put, Replaced, Reword, Written
from senco_tui.casework.plan import Outcome
from senco_tui.casework.record import Contact, Judgement, Note, Review
from senco_tui.casework.vocabulary import Channel, Met, NoteKind

BEFORE = Outcome("o2", "Ada will ask for help with a card", target="3 of 5 lessons")
AFTER = Outcome("o2", "Ada will ask for help in words", target="3 of 5 lessons", by=date(2027, 3, 26))


def test_only_the_fields_that_differ_are_put() -> None:
    change = OutcomeAmended("P24-017", BEFORE, AFTER)
    path = ("outcomes", "o2")
    puts = (Put((*path, "text"), AFTER.text), Put((*path, "by"), AFTER.by))
    assert change.filings() == (Amended("plan", puts),)


def test_no_words_of_the_record_stand_in_a_sentence() -> None:
    review = Review(
        date(2026, 11, 14), outcomes=(Judgement("o1", "Ada reads", Met.PARTLY, evidence="heard"),)
    )
    words = (Section("Impact", "Ada is happier"),)
    changes = (
        OutcomeAmended("P24-017", BEFORE, AFTER),
        OutcomeAdded("P24-017", AFTER),
        ReviewHeld("P24-017", "reviews/2026-11-14", review, words, date(2027, 2, 12)),
        ContactLogged("P24-017", "contacts/2026-11-14-1", Contact(date(2026, 11, 14), topic="Ada")),
        NoteWritten("P24-017", "notes/2026-11-14-1", Note(date(2026, 11, 14), topic="Ada"), words),
        SectionReworded("P24-017", "plan", "Strategies", "Ada sits at the front"),
    )
    for change in changes:
        assert isinstance(change, Change)
        assert "Ada" not in change.sentence()
        assert change.sentence()


def test_a_review_files_itself_and_moves_the_plan_on() -> None:
    review = Review(
        date(2026, 11, 14), outcomes=(Judgement("o1", "…", Met.MET), Judgement("o2", "…", Met.NOT))
    )
    change = ReviewHeld("P24-017", "reviews/2026-11-14", review, (), date(2027, 2, 12))
    assert change.sentence() == "review held: o1 met, o2 not met; next review Fri 12 Feb 2027"
    assert change.filings() == (
        Written("reviews/2026-11-14", review),
        Amended("plan", (Put(("review_due",), date(2027, 2, 12)),)),
    )


def test_a_review_with_no_next_date_leaves_the_plan_alone() -> None:
    change = ReviewHeld("P24-017", "reviews/2026-11-14", Review(date(2026, 11, 14)))
    assert change.sentence() == "review held: no outcomes judged"
    assert len(change.filings()) == 1


def test_what_the_other_changes_file() -> None:
    contact = Contact(date(2026, 11, 3), Channel.PHONE)
    note = Note(date(2026, 11, 3), NoteKind.PUPIL_VOICE)
    logged = ContactLogged("P24-017", "contacts/2026-11-03-1", contact)
    written = NoteWritten("P24-017", "notes/2026-11-03-1", note)
    assert logged.sentence() == "phone contact of Tue 3 Nov 2026 logged"
    assert written.sentence() == "pupil voice of Tue 3 Nov 2026 written"
    assert logged.filings() == (Written("contacts/2026-11-03-1", contact),)
    assert written.document == "notes/2026-11-03-1"
    assert OutcomeAdded("P24-017", AFTER).filings() == (Amended("plan", (Add(("outcomes",), AFTER),)),)
    reworded = SectionReworded("P24-017", "plan", "Strategies", "…")
    assert reworded.filings() == (Amended("plan", (Reword("Strategies", "…"),)),)
    rewritten = DocumentRewritten("P24-017", "plan", None, "plan removed")
    assert (rewritten.sentence(), rewritten.filings()) == ("plan removed", (Replaced("plan", None),))


def test_a_day_is_spoken_with_its_weekday() -> None:
    assert spoken_day(date(2026, 12, 4)) == "Fri 4 Dec 2026"
