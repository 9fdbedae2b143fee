"""What is put aside, and when it comes back."""

from dataclasses import replace
from datetime import date

import pytest

from senco_tui.casework.attention import Attention, Snooze, Waiting
from senco_tui.casework.vocabulary import Force, Side
from senco_tui.clocks.clock import Clock
from senco_tui.triage.put_aside import last_day_aside, put_aside, why_not_aside, with_count
from senco_tui.triage.row import Row
from tests.clocks.given import day
from tests.clocks.test_clock import CLOCK

QUIET = Row("P25-001", "5", "no entry 34 school days", "quiet", place="5")
CLOSING = Row("P25-001", "2", "report due", "closing", detail="r", place="2", worked=CLOCK)
DEFECT = Row("P25-001", "D", "no date", "missing_date", place="1")


def _snoozed(reason: str, until: str, times: int = 1) -> Attention:
    return Attention(snoozed=(Snooze(reason, day(until), "away", day("2 Nov 2026"), times),))


@pytest.mark.parametrize(
    ("row", "reason", "until", "today", "aside"),
    [
        (QUIET, "quiet", "20 Nov 2026", "16 Nov 2026", True),
        (QUIET, "quiet", "20 Nov 2026", "20 Nov 2026", False),
        (QUIET, "amber", "20 Nov 2026", "16 Nov 2026", False),
        (CLOSING, "closing", "30 Nov 2026", "17 Nov 2026", True),
        (CLOSING, "closing:r", "30 Nov 2026", "17 Nov 2026", True),
        (CLOSING, "closing:s", "30 Nov 2026", "17 Nov 2026", False),
        (CLOSING, "closing", "30 Nov 2026", "18 Nov 2026", False),
        (DEFECT, "missing_date", "30 Nov 2026", "18 Nov 2026", False),
        (replace(DEFECT, place="D"), "missing_date", "30 Nov 2026", "18 Nov 2026", True),
    ],
)
def test_a_snooze_holds_until_its_day_and_never_past_the_law(
    row: Row, reason: str, until: str, today: str, aside: bool
) -> None:
    assert put_aside(row, _snoozed(reason, until), day(today)) is aside


def test_a_date_only_habit_set_may_be_snoozed_past() -> None:
    local = replace(CLOSING, worked=replace(CLOCK, force=Force.LOCAL))
    assert put_aside(local, _snoozed("closing", "30 Nov 2026"), day("18 Nov 2026"))


def test_waiting_for_a_reason_holds_until_the_chase() -> None:
    attention = Attention(
        waiting=(Waiting("w1", "ring", "LA", day("2 Nov 2026"), day("20 Nov 2026"), "quiet"),)
    )
    assert put_aside(QUIET, attention, day("19 Nov 2026"))
    assert not put_aside(QUIET, attention, day("20 Nov 2026"))
    assert not put_aside(replace(QUIET, rule="waiting"), attention, day("19 Nov 2026"))
    assert not put_aside(QUIET, None, day("19 Nov 2026"))


def test_how_often_it_was_put_off_is_said() -> None:
    twice = _snoozed("quiet", "9 Nov 2026", 2)
    assert with_count(QUIET, twice).reason == "no entry 34 school days · snoozed 2×"
    assert with_count(QUIET, None) == QUIET
    long = replace(QUIET, reason="x" * 60)
    assert len(with_count(long, twice).reason) == 60


def test_it_is_said_why_a_row_cannot_be_put_off_and_past_which_day() -> None:
    today, due, later = date(2026, 11, 16), date(2026, 11, 20), date(2026, 12, 4)
    must = Clock("P24-001", "r", today, due, due, None, None, Side.SCHOOL, Force.MUST, "", "")
    row = Row("P24-001", "2", "why", "closing", place="2", worked=must)
    assert last_day_aside(row) == due
    assert why_not_aside(row, due, today) is None
    assert why_not_aside(row, later, today) == "no snooze past Fri 20 Nov 2026: law sets that day"
    assert why_not_aside(replace(row, worked=replace(must, force=Force.LOCAL)), later, today) is None
    assert why_not_aside(replace(row, lane="3"), later, today) is None
    assert "still to come" in (why_not_aside(row, today, today) or "")
    assert "mended" in (why_not_aside(replace(row, lane="D"), later, today) or "")
