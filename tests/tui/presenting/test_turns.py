"""The board holds at every width; ours is parted from theirs, the LA's lateness is theirs."""

from datetime import date

import pytest

from senco_tui.clocks.running import clocks
from senco_tui.triage.turns import turns
from senco_tui.tui.presenting.line import width_of
from senco_tui.tui.presenting.turns import detail_lines, title_lines, turns_lines
from tests.clocks.given import case, setting

TODAY = date(2026, 11, 16)
FILE = case(
    "requested 7 Sep 2026; request to CAMHS, asked 14 Sep 2026, turn CAMHS, nudged 1 Oct 2026, turn CAMHS, "
    "nudged 2 Nov 2026, turn CAMHS, chase by 13 Nov 2026; "
    "request to salt, asked 1 Sep 2026, turn salt, received 2 Nov 2026, turn school"
)
HANDS = turns((FILE,), clocks(FILE, setting(), TODAY), setting(), TODAY)


@pytest.mark.parametrize("width", [40, 59, 60, 80, 120])
def test_every_width_holds_it(width: int) -> None:
    lines = [*title_lines(HANDS, width), *turns_lines(HANDS, TODAY, width)]
    lines += [line for hand in HANDS for one in hand.held for line in detail_lines(one, width)]
    assert max(width_of(line.text) for line in lines) <= width


def test_it_says_who_how_long_and_what_was_done() -> None:
    lines = turns_lines(HANDS, TODAY, 80)
    text = [" ".join(line.text.split()) for line in lines]
    assert text[0] == "OURS · on our own desk · 14 days"
    assert "CAMHS · theirs · 63 days · 1 to chase" in text
    late = next(line for line in lines if "decision whether to assess" in line.text)
    assert late.text.startswith("W ") and late.spans[0].style == "theirs"
    assert "28 days" in late.text and late.text.endswith("assess late")
    assert any("2 nudges: report" in row for row in text)
    assert any("in time" in row for row in text)
    assert "with us" in title_lines(HANDS, 80)[0].text


def test_nothing_open_is_said() -> None:
    assert "nothing is open" in title_lines((), 80)[0].text
    assert "every request is closed" in turns_lines((), TODAY, 80)[0].text
    assert len(detail_lines(None, 80)) == 2
