"""UPNs whose year moves and whose check letter follows."""

import pytest

from senco_tui.demonstration.upn import check_letter, upn_years_later


@pytest.mark.parametrize(("upn", "letter"), [("801200005001", "B"), ("674123101121", "R")])
def test_the_check_letter_is_the_published_one(upn: str, letter: str) -> None:
    assert check_letter(upn) == letter


def test_a_upn_two_years_later_is_valid_too() -> None:
    head = "name: Ada Okafor\nupn: F999301722012\nadmitted: 2021-09-03"
    later = upn_years_later(head, 2)
    letter, digits = later.split("upn: ")[1][0], later.split("upn: ")[1][1:13]
    assert digits == "999301724012"
    assert letter == check_letter(digits)
    assert upn_years_later(head, 0) is head
