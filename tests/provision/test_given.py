"""One meaning of *given* for everybody."""

from senco_tui.provision.given import ledger, provision_of, was_given
from tests.clocks.given import day
from tests.provision.given import PUPIL, deliveries


def test_given_is_there_and_more_than_no_minutes() -> None:
    there, away, cancelled = (
        f.value for f in deliveries("7 Sep 2026: 30; 8 Sep 2026: absent; 9 Sep 2026: none")
    )
    assert [was_given(d, PUPIL) for d in (there, away, cancelled)] == [True, False, False]
    assert not was_given(there, "P25-002")


def test_the_ledger_goes_by_provision_and_day() -> None:
    book = ledger(deliveries("9 Sep 2026: 30; 7 Sep 2026: 20; lego 8 Sep 2026: 10; 10 Sep 2026: absent"))
    given = book.given(
        ("provision/talk-boost", "lego", "talk-boost"), PUPIL, day("1 Sep 2026"), day("9 Sep 2026")
    )
    assert [d.minutes for d in given] == [20, 10, 30]
    assert [f.value.happened.day for f in book.of("talk-boost")] == [7, 9, 10]
    assert book.first(day("8 Sep 2026")) == day("8 Sep 2026") and book.first(day("1 Oct 2026")) is None
    assert (
        provision_of("delivery/talk-boost/2026-09-07") == provision_of("provision/talk-boost") == "talk-boost"
    )
