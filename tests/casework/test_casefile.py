from datetime import date

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.ehc import AnnualReview
from senco_tui.casework.pupil import Pupil, StatusSpell
from senco_tui.casework.record import Contact, Entry, Note, Request, Review
from senco_tui.casework.vocabulary import Act, NoteKind, RequestKind, Status

TODAY = date(2026, 11, 16)


def filed(value: object, name: str = "x") -> Filed[object]:
    return Filed(name, value, "0" * 40)


def case(**documents: object) -> CaseFile:
    return CaseFile("P24-017", **documents)  # type: ignore[arg-type]


def test_an_unreadable_pupil_is_listed_by_reference() -> None:
    unread = case()
    assert (unread.listed_name, unread.name, unread.status_on(TODAY)) == ("P24-017", "P24-017", None)


def test_a_readable_pupil_is_listed_by_name() -> None:
    pupil = Pupil("Ada Okafor", status=(StatusSpell(Status.EHC, date(2025, 1, 1)),))
    read = case(pupil=filed(pupil))
    assert (read.listed_name, read.status_on(TODAY)) == ("Okafor, Ada", Status.EHC)


def test_the_last_entry_is_the_latest_of_all_that_happened_up_to_the_day() -> None:
    thread = Request("salt", RequestKind.REFERRAL, entries=(Entry(date(2026, 10, 9), Act.ASKED),))
    full = case(
        reviews=(filed(Review(date(2026, 7, 1))),),
        contacts=(filed(Contact(date(2026, 9, 11))),),
        notes=(filed(Note(date(2026, 12, 1))),),
        requests=(filed(thread),),
        annual_reviews=(filed(AnnualReview(met=date(2026, 3, 3))),),
    )
    assert full.last_entry(TODAY) == date(2026, 10, 9)
    assert full.last_entry(date(2026, 12, 1)) == date(2026, 12, 1)
    assert case().last_entry(TODAY) is None


def test_a_contact_with_an_agency_is_no_contact_with_the_family() -> None:
    agency = filed(Contact(date(2026, 11, 2), present=("educational psychologist",)))
    mother = filed(Contact(date(2026, 9, 11), present=("mother",)))
    assert case(contacts=(mother, agency)).last_family_contact(TODAY) == date(2026, 9, 11)


def test_a_review_with_the_pupil_there_is_pupil_voice() -> None:
    review = filed(Review(date(2026, 7, 1), present=("pupil", "parent")))
    note = filed(Note(date(2026, 9, 1), kind=NoteKind.PUPIL_VOICE))
    other = filed(Note(date(2026, 10, 1)))
    assert case(reviews=(review,)).last_pupil_voice(TODAY) == date(2026, 7, 1)
    assert case(reviews=(review,), notes=(note, other)).last_pupil_voice(TODAY) == date(2026, 9, 1)
    assert case(reviews=(review,)).last_family_contact(TODAY) == date(2026, 7, 1)
