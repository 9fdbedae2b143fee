"""The sentence first, then the ways to go on, in straight columns that fit."""

import pytest

from senco_tui.tui.presenting.hinting import SHOWN, Hint, hint_lines
from senco_tui.tui.presenting.line import width_of

WAYS = tuple((f"word{n}<", "what it means, at some length", f"e word{n}<") for n in range(9))


@pytest.mark.parametrize("width", [80, 40, 12])
def test_everything_fits(width: int) -> None:
    made = hint_lines(Hint("Nothing called arr can be measured. Did you mean ar?", "warn", WAYS), width)
    assert max(width_of(line.text) for line in made) <= width
    ways = [line.text for line in made if "word" in line.text]
    assert len(ways) == SHOWN and ways[0].startswith("Tab ")


def test_no_way_no_rows() -> None:
    assert [line.text for line in hint_lines(Hint("12 pupils"), 80)] == ["12 pupils"]
