"""One reason to look, and how it is fitted."""

import pytest

from senco_tui.casework.vocabulary import Force
from senco_tui.triage.row import LANE, LANES, Row, fitted
from tests.clocks.test_clock import CLOCK


def test_the_lanes_and_their_marks() -> None:
    assert [(lane.number, lane.mark) for lane in LANES] == [
        ("0", "!!"),
        ("1", "B"),
        ("2", "C"),
        ("3", "W"),
        ("4", "R"),
        ("5", "Q"),
        ("6", "A"),
        ("7", "·"),
        ("D", "?"),
    ]
    assert LANE["4"].name == "review"


def test_a_row_is_known_by_its_reason_and_detail() -> None:
    assert Row("P25-001", "5", "no entry", "quiet").key == "quiet"
    row = Row("P25-001", "1", "late", "breach", detail="annual_review.report")
    assert (row.key, row.mark) == ("breach:annual_review.report", "B")


def test_what_law_sets_is_binding() -> None:
    assert Row("P25-001", "1", "late", "breach", worked=CLOCK).binding
    assert CLOCK.force is Force.MUST
    assert not Row("P25-001", "5", "no entry", "quiet").binding


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("short", 10, "short"),
        ("one two three", 13, "one two three"),
        ("one two three", 12, "one two…"),
        ("one two, three", 10, "one two…"),
        ("unbreakableword", 8, "unbreak…"),
        ("a  b\n c", 10, "a b c"),
    ],
)
def test_a_reason_is_cut_at_a_word(text: str, width: int, shown: str) -> None:
    assert fitted(text, width) == shown
    assert len(fitted(text, width)) <= width
