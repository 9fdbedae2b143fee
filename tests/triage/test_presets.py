"""What fits in the time there is."""

from dataclasses import replace

import pytest

from senco_tui.casework.caseload import Caseload
from senco_tui.triage.presets import ten_minutes, time_box
from senco_tui.triage.sheet import Sheet, sheet
from senco_tui.triage.time_box import seconds_for
from tests.clocks.given import case, day, setting

OFFICE = setting()
KINDS = {
    "0": "safeguarding pointer; born 3 May 2019",
    "1": "consulted 26 Oct 2026; born 3 May 2019",
    "3": "request to CAMHS, asked 14 Sep 2026, turn CAMHS, chase by 13 Nov 2026; born 3 May 2019",
    "4": "K since 2 Nov 2026; plan from 2 Nov 2026, review due 6 Nov 2026; contact 2 Nov 2026; year 3",
    "5": "K since 1 Sep 2025; plan from 2 Nov 2026, review due 18 Dec 2026; contact 2 Sep 2026; year 3",
    "6": "concern raised 21 Sep 2026; born 3 May 2019",
}


def _sheet(lanes: str) -> Sheet:
    cases = tuple(
        replace(case(KINDS[lane]), reference=f"P25-{n:03}") for n, lane in enumerate(lanes, start=1)
    )
    return sheet(Caseload(cases), OFFICE, (), day("16 Nov 2026"))


def test_the_made_caseload_is_of_those_lanes() -> None:
    assert [r.lane for r in _sheet("013456").rows if r.case] == ["0", "1", "3", "4", "5", "6"]


def test_rows_are_taken_from_the_top_until_the_time_is_out() -> None:
    box = time_box(_sheet("0011"), OFFICE, 5)
    assert [r.lane for r in box.rows] == ["0", "0"]
    assert box.seconds == 240
    assert [r.lane for r in box.left][:2] == ["1", "1"]


@pytest.mark.parametrize("minutes", [1, 5, 20, 60])
def test_a_concern_and_a_quiet_pupil_never_starve(minutes: int) -> None:
    box = time_box(_sheet("000111555666"), OFFICE, minutes)
    assert {"5", "6"} <= {r.lane for r in box.rows}


def test_everything_fits_in_a_long_day() -> None:
    found = _sheet("013456")
    box = time_box(found, OFFICE, 480)
    assert (box.rows, box.left) == (found.rows, ())
    assert box.seconds == seconds_for(found.rows, OFFICE)


def test_ten_minutes_are_breach_and_three_chases_and_nothing_else() -> None:
    box = ten_minutes(_sheet("001133334455566"), OFFICE)
    assert [r.lane for r in box.rows] == ["0", "0", "1", "1", "3", "3", "3"]
