"""The drill counts who is ready; a card names its empty boxes at every width."""

import pytest

from senco_tui.triage.drill import Chosen
from senco_tui.triage.readiness import Box, Card
from senco_tui.tui.presenting.line import width_of
from senco_tui.tui.presenting.readiness import card_lines, chosen_line, drill_words

READY = Card("P24-001", (Box("plan", True, "review due"),))
WANTING = Card(
    "P24-002", (Box("plan", False, "no plan"), Box("profile", True, "reviewed"), Box("x", False, "y" * 90))
)


def test_the_drill_counts_those_there_are() -> None:
    assert drill_words([Chosen("a", READY), Chosen("b", WANTING), Chosen("c", None)]) == "drill: 1 of 2 ready"
    assert drill_words([Chosen("a", None)]) == ""


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_every_line_fits_and_says_by_word_whether_it_is_ready(width: int) -> None:
    for one, words in ((READY, "ready"), (WANTING, "2 empty"), (None, "nobody")):
        line = chosen_line(Chosen("looked-after", one), "Okafor, Ada", width)
        assert words in line.text and width_of(line.text) <= width
    lines = card_lines(WANTING, "Bell, Sam", width)
    assert all(width_of(line.text) <= width for line in lines)
    assert sum("EMPTY" in line.text for line in lines) == 2 and "no plan" in lines[2].text


def test_where_rows_are_few_only_the_empty_boxes_are_told() -> None:
    told = "\n".join(line.text for line in card_lines(WANTING, "Bell, Sam", 40, 3))
    assert "profile" not in told and "plan" in told
