"""A sitting knows its rows whatever becomes of the sheet, and is forgotten when it makes no sense."""

from dataclasses import replace

import pytest

from senco_tui.casework.caseload import Caseload
from senco_tui.casework.plain import from_plain, to_plain
from senco_tui.triage.presets import ten_minutes, time_box
from senco_tui.triage.sheet import Sheet, sheet
from senco_tui.triage.sitting import AWAY_AFTER, Sitting, begun, disposed, is_sound, named, shown
from tests.clocks.given import case, day, setting
from tests.triage.test_presets import KINDS

OFFICE, TODAY = setting(), day("16 Nov 2026")
BEGAN = "2026-11-16T09:14+00:00"


def made(lanes: str) -> Sheet:
    cases = [replace(case(KINDS[lane]), reference=f"P25-{n:03}") for n, lane in enumerate(lanes, start=1)]
    return sheet(Caseload(tuple(cases)), OFFICE, (), TODAY)


def sat(found: Sheet, minutes: int = 60) -> Sitting:
    box = ten_minutes(found, OFFICE) if minutes == 10 else time_box(found, OFFICE, minutes)
    return begun(box, TODAY, BEGAN)


def test_what_is_gone_from_the_sheet_is_dealt_with() -> None:
    sitting = sat(made("1356"))
    assert disposed(sitting, made("1356")) == ()
    later = made("1356")
    later = replace(later, every=later.every[1:])
    assert [turn.case for turn in disposed(sitting, later)] == ["P25-001"]


def test_an_act_counts_though_the_row_stays_until_it_is_taken_back() -> None:
    found = made("13")
    sitting = sat(found).acting(found.rows[0], "3f2a9c1")
    assert len(disposed(sitting, found)) == 1
    assert disposed(sitting.without(frozenset({"3f2a9c1" + "0" * 33})), found) == ()
    assert len(disposed(sitting.without(frozenset({"4f2a9c1" + "0" * 33})), found)) == 1


def test_only_rows_taken_up_are_passed_and_each_once() -> None:
    found = made("13")
    row = found.rows[0]
    sitting = sat(found).at("P25-002", row).at("P25-001").at("P25-002", row)
    assert sitting.passed == (named(row),)
    assert sat(made("3")).at("x", row).passed == ()


@pytest.mark.parametrize(("seconds", "left"), [(0, 60), (1, 60), (60, 59), (3599, 1), (3600, 0), (9000, 0)])
def test_minutes_begun_count_as_left(seconds: int, left: int) -> None:
    assert replace(sat(made("1")), seconds=seconds).left == left


def test_a_long_silence_counts_as_short_and_time_never_runs_back() -> None:
    sitting = sat(made("1"))
    assert sitting.spent(4 * 3600).seconds == AWAY_AFTER
    assert sitting.spent(-50).seconds == 0


def test_those_taken_up_come_first_and_ten_minutes_show_nothing_else() -> None:
    found = made("0011344556")
    assert [r.lane for r in shown(sat(found, 4), found)][:3] == ["0", "5", "6"]
    assert len(shown(sat(found, 4), found)) == len(found.rows)
    assert {r.lane for r in shown(sat(found, 10), found)} == {"0", "1", "3"}


def test_it_is_kept_as_plain_data_without_a_name() -> None:
    found = made("1356")
    sitting = sat(found).at("P25-002", found.rows[0]).acting(found.rows[1], "3f2a9c1").spent(90)
    plain = to_plain(sitting)
    assert from_plain(Sitting, plain) == sitting and is_sound(sitting)
    assert "Okafor" not in str(plain)


@pytest.mark.parametrize(
    "change", [{"began": 3}, {"seconds": -1}, {"minutes": True}, {"passed": (1,)}, {"cursor": None}]
)
def test_a_touched_file_is_no_sitting(change: dict[str, object]) -> None:
    assert not is_sound(replace(sat(made("1")), **change))  # type: ignore[arg-type]
