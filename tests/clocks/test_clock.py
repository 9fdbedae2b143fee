"""The one function that says how a clock stands; and that there is no second one."""

import ast
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as some

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.vocabulary import Force, Side
from senco_tui.cli.clocks import clock_record
from senco_tui.clocks.almanac import almanac
from senco_tui.clocks.clock import (
    Clock,
    Standing,
    days_late,
    days_left,
    days_past_start,
    is_open,
    standing,
)
from senco_tui.clocks.ladder import ladders
from senco_tui.clocks.running import clocks
from senco_tui.exchange.calendar_out import calendar_file, uid_of
from senco_tui.triage.sheet import sheet
from senco_tui.tui.presenting.casefile.opened import Opened
from tests.architecture.building import modules
from tests.clocks.given import day, setting
from tests.triage.test_sheet import days, files

CLOCK = Clock(
    case="P25-001",
    rule="annual_review.report",
    start=day("4 Nov 2026"),
    due=day("18 Nov 2026"),
    practical=day("18 Nov 2026"),
    start_by=day("11 Nov 2026"),
    met=None,
    side=Side.SCHOOL,
    force=Force.MUST,
    basis="",
    working="",
)


def test_how_a_clock_passes_through_its_standings() -> None:
    told = {
        "3 Nov 2026": Standing.NOT_STARTED,
        "4 Nov 2026": Standing.RUNNING,
        "10 Nov 2026": Standing.RUNNING,
        "11 Nov 2026": Standing.START_NOW,
        "17 Nov 2026": Standing.START_NOW,
        "18 Nov 2026": Standing.DUE,
        "19 Nov 2026": Standing.OVERDUE,
    }
    assert {on: standing(CLOCK, day(on)) for on in told} == told


def test_due_from_the_last_school_day_on() -> None:
    holiday = replace(CLOCK, due=day("29 Dec 2026"), practical=day("18 Dec 2026"))
    assert standing(holiday, day("17 Dec 2026")) is Standing.START_NOW
    assert standing(holiday, day("18 Dec 2026")) is Standing.DUE
    assert standing(holiday, day("29 Dec 2026")) is Standing.DUE
    assert standing(holiday, day("30 Dec 2026")) is Standing.OVERDUE


def test_before_a_day_means_that_day_is_late() -> None:
    transfer = replace(CLOCK, due=day("15 Feb 2027"), practical=day("12 Feb 2027"), before=True)
    assert standing(transfer, day("14 Feb 2027")) is Standing.DUE
    assert standing(transfer, day("15 Feb 2027")) is Standing.OVERDUE
    assert (days_late(transfer, day("15 Feb 2027")), days_left(transfer, day("12 Feb 2027"))) == (1, 2)


def test_what_is_met_or_missing_is_not_open() -> None:
    met, missing = replace(CLOCK, met=day("20 Nov 2026")), replace(CLOCK, due=None, missing="the day")
    assert standing(met, day("1 Dec 2026")) is Standing.MET
    assert days_late(met, day("1 Dec 2026")) == 2
    assert standing(missing, day("1 Dec 2026")) is Standing.MISSING
    assert (days_late(missing, day("1 Dec 2026")), days_left(missing, day("1 Dec 2026"))) == (0, None)
    assert not is_open(met, day("1 Dec 2026")) and not is_open(missing, day("1 Dec 2026"))
    assert is_open(CLOCK, day("1 Dec 2026"))


def test_days_past_the_last_safe_start_are_negative_before_it() -> None:
    assert days_past_start(CLOCK, day("9 Nov 2026")) == -2
    assert days_past_start(CLOCK, day("21 Nov 2026")) == 10
    theirs = replace(CLOCK, start_by=None, practical=None)
    assert days_past_start(theirs, day("21 Nov 2026")) == 3


@for_all(some.dates(date(2026, 1, 1), date(2027, 12, 31)), some.integers(0, 400))
def test_a_clock_never_goes_back(on: date, later: int) -> None:
    order = [Standing.NOT_STARTED, Standing.RUNNING, Standing.START_NOW, Standing.DUE, Standing.OVERDUE]
    now, then = standing(CLOCK, on), standing(CLOCK, on + timedelta(days=later))
    assert order.index(now) <= order.index(then)
    assert (days_late(CLOCK, on) > 0) == (now is Standing.OVERDUE)


@settings(deadline=None, max_examples=60)
@for_all(files, days)
def test_list_page_ladder_calendar_and_sheet_say_the_same(file: CaseFile, today: date) -> None:
    office = setting()
    found = clocks(file, office, today)
    stands = {id(c): standing(c, today) for c in found}
    open_now = [c for c in found if is_open(c, today)]
    assert [clock_record(c, today)["standing"] for c in found] == list(stands.values())
    assert {id(c) for c in Opened(file, today, clocks=found).running()} == {id(c) for c in open_now}
    written = calendar_file(found, almanac(office), today).decode()
    assert all(uid_of(c, "due") in written for c in open_now if c.last_day)
    assert written.count("BEGIN:VEVENT") <= 2 * len(open_now)
    for step in (step for ladder in ladders(file, found, today) for step in ladder.steps):
        if step.stands == "due" and step.clock is not None:
            assert is_open(step.clock, today)
            assert bool(step.late) == (standing(step.clock, today) is Standing.OVERDUE)
    for row in sheet(Caseload((file,)), office, (), today).every:
        if row.worked is not None and row.rule in ("breach", "la_late"):
            assert standing(row.worked, today) is Standing.OVERDUE


DATES = {"due", "practical", "start_by", "last_day", "review_due", "decide_by", "chase_by"}
"""Names of the dates that a clock is made of; who compares them with a day defines lateness again."""


def test_nobody_else_decides_whether_a_date_is_past() -> None:
    # The demonstration is not looked at: it invents the past, and shows nobody how a date stands.
    found = {
        f"{module.shown}: {ast.unparse(node)}"
        for module in modules()
        if module.room not in ("clocks", "demonstration")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Compare) and _compares_a_due_date(node)
    }
    assert not found, "ask clocks.clock.standing instead:\n" + "\n".join(sorted(found))


def _compares_a_due_date(node: ast.Compare) -> bool:
    ordering = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
    if not any(isinstance(op, ordering) for op in node.ops):
        return False
    sides = [node.left, *node.comparators]
    return any(_name(side) in DATES for side in sides) and any(
        _name(s) in ("today", "day", "now") for s in sides
    )


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
