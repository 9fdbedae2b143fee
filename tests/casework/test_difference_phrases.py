from datetime import date

import pytest

from senco_tui.casework.difference_parts import Phrase
from senco_tui.casework.difference_phrases import (
    amount,
    choice,
    day,
    days,
    number,
    numbers_by_name,
    private,
    prose,
    several,
    switch,
    texts,
)

MON, FRI = date(2026, 2, 9), date(2026, 2, 13)


@pytest.mark.parametrize(
    ("phrase", "was", "now", "words"),
    [
        (day("due"), None, FRI, "due Fri 13 Feb 2026"),
        (day("due", "due date"), MON, FRI, "due date moved from 9 Feb to 13 Feb"),
        (day("due", "due date"), MON, None, "due date taken out"),
        (day("review set for", "review"), MON, None, "review date taken out"),
        (prose("topic"), None, "Ada", "topic added"),
        (prose("topic"), "Ada", "", "topic taken out"),
        (prose("topic"), "", None, "topic reworded"),
        (prose(), "Ada", "Bell", "reworded"),
        (private("name"), "Ada", "Bell", "name changed"),
        (amount("target"), "12 words", "20 words", "target 12 → 20 words"),
        (amount("target"), "12 words", None, "target taken out"),
        (number("weeks"), None, 12, "weeks 12"),
        (number("chase after", " days"), 28, 14, "chase after 28 days → 14 days"),
        (number("weeks"), 12, None, "weeks taken out"),
        (choice("layer"), "targeted", "specialist", "layer targeted → specialist"),
        (choice("layer"), "targeted", "Ada's own", "layer changed"),
        (choice("layer"), None, "Ada's own", "layer added"),
        (switch("interpreter", "needed", "no longer needed"), False, True, "interpreter needed"),
        (switch("", "attended", "did not attend"), None, False, "did not attend"),
        (switch("adulthood"), True, None, "adulthood taken out"),
        (several("needs"), ("SLCN",), ("ASD", "MLD"), "needs: ASD, MLD added, SLCN taken out"),
        (several("present"), (), ("parent", "Ada", "Bell"), "present: parent and 2 others added"),
        (several("present"), ("parent", "Ada"), ("Ada", "parent"), "present: order changed"),
        (several("present"), ("Ada",), ("Ada", "Ada"), "present: 1 added"),
        (texts("strategies"), ("a",), ("a", "b", "c"), "strategies: 2 added"),
        (texts("strategies"), ("a", "b"), ("c",), "strategies: 1 added, 2 taken out"),
        (texts("strategies"), ("a", "b"), ("a", "c"), "strategies reworded"),
        (days("suspension"), (MON,), (MON, FRI), "suspension of Fri 13 Feb 2026 added"),
        (days("suspension"), (MON, FRI), (FRI, MON), "suspension dates: order changed"),
        (numbers_by_name("threshold"), {"quiet": 42}, {}, "threshold quiet taken out"),
        (numbers_by_name("threshold"), {}, {"Ada Bell": 1}, "one threshold 1"),
    ],
)
def test_a_phrase(phrase: Phrase, was: object, now: object, words: str) -> None:
    assert [d.words for d in phrase(was, now)] == [words]
