"""The six-week horizon."""

from dataclasses import replace

from senco_tui.casework.caseload import Caseload
from senco_tui.triage.ruler import ruler
from senco_tui.triage.sheet import Sheet, sheet
from tests.clocks.given import case, day, setting

TODAY = day("16 Nov 2026")


def _sheet(calendar: bool = True) -> Sheet:
    office = setting() if calendar else replace(setting(), calendar=None)
    transfer = case("year 6; plan made 20 Oct 2026; born 3 May 2016")
    return sheet(Caseload((transfer,)), office, (), TODAY)


def test_six_school_weeks_with_the_holiday_between() -> None:
    weeks = ruler(_sheet())
    assert [w.words for w in weeks] == [
        "wk 11 of autumn",
        "wk 12 of autumn",
        "wk 13 of autumn",
        "wk 14 of autumn",
        "wk 15 of autumn",
        "holiday, school opens Tue 5 Jan 2027",
        "holiday, school opens Tue 5 Jan 2027",
        "wk 1 of spring",
    ]
    assert [w.in_term for w in weeks] == [True] * 5 + [False] * 2 + [True]
    assert weeks[0].monday == TODAY


def test_last_safe_starts_and_dates_are_marked_in_their_weeks() -> None:
    marks = [m for w in ruler(_sheet()) for m in w.marks]
    (start,) = [m for m in marks if m.rule == "phase_transfer.school"]
    assert (start.day, start.is_start, start.case) == (day("26 Nov 2026"), True, "P25-001")
    assert start.act == "ask for advice"
    (census,) = [m for m in marks if m.rule == "census.spring"]
    assert (census.day, census.is_start, census.case) == (day("7 Jan 2027"), True, None)
    assert [m.day for m in marks] == sorted(m.day for m in marks)
    assert all(m.day >= TODAY for m in marks)


def test_without_a_calendar_the_weeks_come_as_they_are() -> None:
    weeks = ruler(_sheet(calendar=False))
    assert len(weeks) == 6
    assert {w.words for w in weeks} == {"no school calendar has been entered"}
