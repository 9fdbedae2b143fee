"""A sitting in words: how far, how long yet, what waits from an earlier hour."""

from dataclasses import replace

import pytest

from senco_tui.tui.presenting.sitting import (
    dropped_words,
    offer_words,
    only_words,
    part_of_day,
    progress_words,
)
from tests.tui.test_sitting import SITTING


def test_how_far_and_how_long() -> None:
    assert progress_words(SITTING, 1) == "1 of 1, 60 min left"
    assert progress_words(replace(SITTING, seconds=4000), 0) == "0 of 1, time is up"
    assert progress_words(replace(SITTING, minutes=10), 0) == "breach and 3 chases only: 0 of 1, 10 min left"


@pytest.mark.parametrize(
    ("hour", "part"), [("09", "morning"), ("12", "afternoon"), ("18", "evening"), ("x", "day")]
)
def test_the_part_of_the_day(hour: str, part: str) -> None:
    assert part_of_day(f"2026-11-16T{hour}:14") == part


def test_each_fits_the_status_line_of_eighty_columns() -> None:
    assert offer_words(SITTING, 0) == "Triage of this afternoon: 0 of 1 done. T goes on"
    assert all(len(said) <= 65 for said in (only_words(), dropped_words(SITTING), offer_words(SITTING, 0)))
