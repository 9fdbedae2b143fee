"""One provision tells how its cost was worked, how each pupil stands, and its last sessions."""

import pytest

from senco_tui.casework.provision import Absence, Delivery
from senco_tui.tui.presenting.line import width_of
from senco_tui.tui.presenting.provision_page import provision_page, session_words
from tests.clocks.given import day
from tests.provision.test_mapped import laid
from tests.tui.presenting.casefile.pages import text_of

NAMES = {"tom": "Tom Wells", "P25-001": "Okafor, Ada", "P25-002": "Bell, Sam"}


def test_a_page() -> None:
    page = text_of(provision_page(laid(), "talk-boost", NAMES, 80))
    assert "10 h of Tom Wells at £20.00, the rate from Wed 1 Apr 2026" in page
    assert "£200.00, £100.00 each; 10 of its 10 school weeks" in page
    assert "! Tom Wells: one slot costed twice, Monday, p2: Talk boost and Lego" in page
    assert "Okafor, Ada: 2 of 4 sessions, 1 h short since 2 Nov" in page
    assert page.index("Mon 9 Nov") < page.index("Wed 4 Nov") < page.index("Mon 2 Nov")


def test_what_is_missing_is_named() -> None:
    page = text_of(provision_page(laid(), "lego", NAMES, 80))
    assert "not known: no lead" in page and "nobody is named" in page
    assert "Nothing has been written down yet; t begins." in page
    assert text_of(provision_page(laid(), "over", NAMES, 80)) == "It does not run today."


@pytest.mark.parametrize("width", [20, 40, 80])
def test_it_fits(width: int) -> None:
    assert all(width_of(line.text) <= width for line in provision_page(laid(), "talk-boost", NAMES, width))


@pytest.mark.parametrize(
    ("delivery", "words"),
    [
        (Delivery(day("2 Nov 2026"), 30, present=("P25-001", "P25-002")), "30 min, 2 there"),
        (
            Delivery(day("2 Nov 2026"), 30, present=("P25-001",), absent=(Absence("P25-002", "ill"),)),
            "30 min, 1 there; Bell, Sam away: ill",
        ),
        (Delivery(day("2 Nov 2026"), 0, absent=(Absence("P25-002", "trip"),)), "not given: trip"),
        (Delivery(day("2 Nov 2026"), 0), "not given"),
    ],
)
def test_a_session_in_words(delivery: Delivery, words: str) -> None:
    assert session_words(delivery, NAMES) == words
