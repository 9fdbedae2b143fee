"""The map fits any width, and says what is wrong before what is right."""

from decimal import Decimal

import pytest

from senco_tui.provision.mapped import VIEWS, groups
from senco_tui.tui.presenting.line import width_of
from senco_tui.tui.presenting.provision import map_lines, parted, place_line, pounds, title_lines
from tests.provision.test_mapped import LOAD, OFFICE, laid
from tests.tui.presenting.casefile.pages import text_of


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("width", [30, 40, 80, 130])
def test_no_line_is_too_long(view: str, width: int) -> None:
    told = [*title_lines(laid(), view, width), *map_lines(groups(laid(), view, LOAD, OFFICE), view, width)]
    assert all(width_of(line.text) <= width for line in told), [line.text for line in told]


def test_by_pupil() -> None:
    assert text_of(map_lines(groups(laid(), "pupil", LOAD, OFFICE), "pupil", 80)) == (
        "Bell, Sam  £100.00 · £5,900.00 below the threshold\n"
        "  Talk boost                 2 × 30 min, 2     £100.00  0 of 4, 2 h short\n"
        "\n"
        "Okafor, Ada  £100.00, 1 not known · £5,900.00 below the threshold\n"
        "  Section F f1: 2 of 4 sessions, 1 h short since 2 Nov\n"
        "  Talk boost                 2 × 30 min, 2     £100.00  2 of 4, 1 h short\n"
        "  Lego                       1 × 60 min, 2   not known  0 of 2, 2 h short"
    )


def test_by_staff_what_is_wrong_stands_first() -> None:
    page = text_of(map_lines(groups(laid(), "staff", LOAD, OFFICE), "staff", 80))
    assert page.startswith("nobody is named  1 provision · £0.00, 1 not known\n  Lego")
    assert "Tom Wells  1 provision · £200.00\n  ! double-booked Monday, p2: Talk boost and Lego\n" in page


def test_the_title_sums_and_warns() -> None:
    title, wrong = (line.text for line in title_lines(laid(), "staff", 80))
    assert title == "PROVISION  by staff · financial year 2026-27 · £200.00, 1 not known"
    assert wrong == "! 2 double-booked · 1 paid twice · 1 line of Section F short"


def test_above_the_threshold_is_said_in_words() -> None:
    (group,) = [g for g in groups(laid(threshold=50), "pupil", LOAD, OFFICE) if g.key == "P25-002"]
    assert "£50.00 ABOVE the threshold" in map_lines([group], "pupil", 80)[0].text


def test_a_key_names_heading_and_provision() -> None:
    sam, _ = groups(laid(), "pupil", LOAD, OFFICE)
    assert parted(place_line(sam.places[0], sam, "pupil", 80).key) == ("P25-002", "talk-boost")
    assert parted(None) == ("", "") and pounds(Decimal("1234.5")) == "£1,234.50"
    assert map_lines([], "pupil", 80)[0].text == "No provision runs today."
