"""The end of a triage fits every width and names each group, whether or not anything is in it."""

import pytest

from senco_tui.triage.summary import summary
from senco_tui.tui.presenting.line import width_of
from senco_tui.tui.presenting.summary import summary_lines
from tests.triage.test_sitting import made, sat


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_it_is_never_wider_than_the_screen(width: int) -> None:
    found = made("013456")
    sitting = sat(found).acting(found.rows[0], "3f2a9c1").at("x", found.rows[1])
    lines = summary_lines(summary(sitting, found), sitting, "2026-W47", lambda r: r or "setting", width)
    assert all(width_of(line.text) <= width for line in lines)
    told = " ".join(" ".join(line.text.split()) for line in lines)
    for words in (
        "0 of 60 min; 1 looked at and left",
        "done 1",
        "waiting nothing",
        "slipped",
        "triage/2026-W47",
    ):
        assert words in told


def test_what_is_left_without_a_cost_is_counted() -> None:
    found = made("144")
    told = "\n".join(line.text for line in summary_lines(summary(None, found), None, "2026-W47", str, 80))
    assert "No triage was begun with T" in told
    assert "2 pupils left for another day, with no date that breaks by then" in told
