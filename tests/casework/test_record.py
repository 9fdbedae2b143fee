from datetime import date

from senco_tui.casework.record import Contact, Entry, Request
from senco_tui.casework.vocabulary import Act, RequestKind

THREAD = (
    Entry(date(2026, 10, 2), Act.ASKED, turn="speech therapy"),
    Entry(date(2026, 10, 20), Act.NUDGED, turn="speech therapy"),
    Entry(date(2026, 11, 2), Act.NUDGED, turn="speech therapy"),
    Entry(date(2026, 11, 9), Act.ANSWERED, turn="school"),
)


def test_the_last_entry_says_whose_turn_it_is() -> None:
    request = Request("salt", RequestKind.REFERRAL, entries=THREAD)
    assert (request.asked, request.holder, request.nudges) == (date(2026, 10, 2), "school", 2)


def test_a_request_with_no_entry_has_no_holder() -> None:
    request = Request("salt", RequestKind.REFERRAL)
    assert (request.asked, request.holder, request.nudges) == (None, None, 0)


def test_a_contact_that_names_nobody_counts_as_the_family() -> None:
    day = date(2026, 11, 3)
    assert Contact(day).with_family
    assert Contact(day, present=("Grandparent", "class teacher")).with_family
    assert not Contact(day, present=("educational psychologist",)).with_family
