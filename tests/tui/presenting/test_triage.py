"""The sheet on the screen: never without its reason, never wider than the screen, aligned under its heads."""

from dataclasses import replace
from datetime import date

import pytest

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.pupil import Pupil, StatusSpell
from senco_tui.casework.setting import Setting
from senco_tui.casework.vocabulary import Status
from senco_tui.document.problem import Problem, Severity
from senco_tui.triage.flag import ATTENDANCE, LOOKED_AFTER
from senco_tui.triage.row import Row
from senco_tui.triage.sheet import sheet
from senco_tui.tui.presenting.line import width_of
from senco_tui.tui.presenting.triage import (
    banner_lines,
    detail_lines,
    explain_lines,
    faint,
    heads_line,
    key_of,
    row_line,
    since_line,
    tallies_line,
    title_line,
    trust_lines,
)

TODAY = date(2026, 11, 16)
CASE = CaseFile(
    "P24-017",
    Filed(
        "casefile", Pupil("Ada Okafor", year="9", status=(StatusSpell(Status.EHC, date(2024, 1, 8)),)), "f"
    ),
)
ROW = Row(
    "P24-017", "1", "review report 3 days late (met 4 Nov, due 18 Nov)", "report_late",
    due=date(2026, 11, 18),
    start_by=date(2026, 11, 11), basis="SEND Regs r20", next="send report", subject="Okafor, Ada",
)  # fmt: skip


@pytest.mark.parametrize("width", [40, 59, 60, 79, 80, 103, 104, 124, 200])
def test_no_row_is_wider_than_the_screen_and_the_reason_stands_under_its_head(width: int) -> None:
    told = row_line(ROW, CASE, (LOOKED_AFTER, ATTENDANCE), TODAY, width).text
    assert width_of(told.rstrip()) <= width
    assert told.index("review") == heads_line(width).text.index("why now")
    assert ("send report" in told) == (width >= 124)
    assert ("L a" in told) == (width >= 104)


def test_a_lane_is_a_mark_and_a_word_and_a_row_of_the_setting_has_a_key() -> None:
    assert row_line(ROW, CASE, (), TODAY, 80).text.startswith(" B breach  Okafor, Ada")
    assert key_of(ROW) == "P24-017"
    assert (
        key_of(Row(None, "D", "no calendar", "missing_date", detail="calendar"))
        == "setting missing_date:calendar"
    )


def test_what_was_cut_for_room_is_found_whole() -> None:
    line = row_line(replace(ROW, subject="Dunmore-Sesay, Caleb"), CASE, (), TODAY, 80)
    assert "caleb" not in line.text.casefold() and line.says("caleb") and faint(line).says("caleb")
    assert line.says("due 18 nov)") and not line.says("winston")


def test_the_reason_is_said_whole_under_the_list_where_rows_cut_it() -> None:
    (wide,) = detail_lines(ROW, 120)
    assert wide.text.startswith("→ send report")
    reason, beyond = detail_lines(ROW, 80)
    assert reason.text == "review report 3 days late (met 4 Nov, due 18 Nov)"
    assert beyond.text.startswith("→ send report")


def test_its_lines_are_as_many_where_there_is_nothing_to_say() -> None:
    assert [line.text for line in detail_lines(None, 80)] == ["", ""]
    assert len(detail_lines(None, 120)) == 1


def test_the_banner_says_no_breach_aloud_and_counts_lanes_by_word() -> None:
    empty = sheet(Caseload((CASE,)), Setting(), (), TODAY)
    told = [
        line.text for line in banner_lines(empty, 2, "nothing recorded since the triage of Tue 10 Nov", 80)
    ]
    assert told[0].startswith("TRIAGE")
    assert told[1] == "nothing in breach"
    assert "? data" in told[2]
    assert told[3] == "2 files cannot be read (! shows them)"
    assert told[4].startswith("nothing recorded since")
    narrow = (tallies_line(empty, 40), *trust_lines(1, 3, 40), since_line("x" * 90, "drill", 40))
    assert all(width_of(line.text.rstrip()) <= 40 for line in narrow)
    assert not trust_lines(0, 0, 80)


def test_where_room_is_short_the_drill_goes_first_and_then_words() -> None:
    since, ready = "since 10 Nov: 12 pupils changed (5 unread)", "drill: 4 of 6 ready"
    assert since_line(since, ready, 80).text == f"{since} · {ready}"
    assert since_line(since, ready, 60).text == since
    assert since_line(since, ready, 40).text == "since 10 Nov: 12 changed (5 unread)"


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_how_far_the_triage_is_stands_at_the_right_at_every_width(width: int) -> None:
    told = title_line(sheet(Caseload((CASE,)), Setting(), (), TODAY), "7 of 23, 14 min left", width).text
    assert told.startswith("TRIAGE  ") and told.endswith("  7 of 23, 14 min left")
    assert width_of(told) == width


def test_the_explanation_tells_every_reason_with_its_dates_and_basis() -> None:
    problem = Problem("pupils/P24/P24-017/plan.md", 9, 3, Severity.ERROR, "no date")
    further = Row(
        "P24-017",
        "D",
        "the plan has no date",
        "missing_date",
        problem=problem,
        snoozed=2,
        explain="4 + 5 = 9",
    )
    told = "\n".join(
        line.text for line in explain_lines(replace(ROW, further=(further,)), (LOOKED_AFTER,), 80)
    )
    for words in (
        "L looked after",
        "due       Wed 18 Nov 2026",
        "SEND Regs r20",
        "4 + 5 = 9",
        "2 times",
        "plan.md:9",
    ):
        assert words in told
