"""A scribble of any length and any letters is one row, and whole under the list as far as there is room."""

from dataclasses import dataclass
from datetime import date

import pytest

from senco_tui.tui.presenting.inbox import MOST_LINES, age, detail_lines, scribble_line, title_lines
from senco_tui.tui.presenting.line import width_of

TODAY = date(2026, 11, 16)


@dataclass(frozen=True)
class One:
    """A scribble."""

    words: str
    id: str = "1"
    day: date = date(2026, 11, 12)


HOSTILE = One("[/] \x1b[31m \u202eevil " + "x" * 2000)


@pytest.mark.parametrize("width", [40, 59, 60, 80, 120])
def test_every_width_holds_it(width: int) -> None:
    for one in (HOSTILE, One("Ada read")):
        assert width_of(scribble_line(one, "Okafor, Ada", TODAY, width).text) <= width
        lines = detail_lines(one, "", ("Okafor, Ada", "Bell, Ada", "Reed, Ada"), width)
        assert len(lines) <= MOST_LINES + 1 and max(width_of(line.text) for line in lines) <= width
    assert "[/]" in scribble_line(HOSTILE, "", TODAY, width).text
    assert all(width_of(line.text) <= width for line in title_lines(3, width))


def test_age_and_pupil_are_words() -> None:
    days = (TODAY, date(2026, 11, 15), date(2026, 11, 4))
    assert [age(day, TODAY) for day in days] == ["today", "1 day", "12 days"]
    row = scribble_line(One("Ada read"), "Okafor, Ada", TODAY, 80).text
    assert " ".join(row.split()) == "4 days Okafor, Ada Ada read"
    assert detail_lines(One("w"), "Okafor, Ada  4B", (), 80)[-1].text == "→ about Okafor, Ada  4B"
    three = ("Okafor, Ada", "Bell, Ada", "Reed, Ada")
    assert "perhaps Okafor, Ada or Bell, Ada …" in detail_lines(One("w"), "", three, 80)[-1].text
    assert "nothing waits" in detail_lines(None, "", (), 80)[0].text
