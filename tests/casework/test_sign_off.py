"""A sign-off is called by its week, and its difference names nobody."""

from datetime import date

import pytest

from senco_tui.casework.difference import difference, in_one_sentence
from senco_tui.casework.sign_off import Settled, SignOff, Slipped, numbered, week_of

RECORD = SignOff(
    date(2026, 11, 19), "ra", 52, {"breach": 1}, (Settled("quiet", "P24-017"),), (),
    (Slipped("breach", "P24-018", date(2026, 11, 27)), Slipped("our_turn", "P24-019")),
)  # fmt: skip


@pytest.mark.parametrize(
    ("day", "week"),
    [(date(2026, 11, 16), "2026-W47"), (date(2027, 1, 3), "2026-W53"), (date(2025, 12, 29), "2026-W01")],
)
def test_a_week_is_the_iso_week(day: date, week: str) -> None:
    assert week_of(day) == week
    assert (numbered(week, 1), numbered(week, 2)) == (week, f"{week}-2")


def test_its_difference_tells_reasons_and_references() -> None:
    told = in_one_sentence(difference(None, RECORD))
    assert told == "triage of Thu 19 Nov 2026 written, 1 done, 0 waiting, 2 slipped"
    later = SignOff(RECORD.on, "ra", 60, {"breach": 2}, RECORD.done, (), RECORD.slipped[:1])
    told = in_one_sentence(difference(RECORD, later))
    assert "minutes 52 → 60" in told and "lane breach 1 → 2" in told
    assert "slipped our_turn of P24-019 taken out" in told
