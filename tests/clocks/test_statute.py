"""What must hold however a rule is written: no holiday moves a date, no bad rule stops the rest."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as some

from senco_tui.casework.length import Length, Nth
from senco_tui.casework.setting import Rule
from senco_tui.clocks.school_year import school_days
from senco_tui.clocks.statute import moved, nth_weekday, tribunal_day, triggers_of, worked
from tests.clocks.given import CALENDAR, day, shipped_rules

RULES = {rule.id: rule for rule in shipped_rules()}
WITH, WITHOUT = school_days(CALENDAR), school_days(None)


def _rule(add: str, **changes: object) -> Rule:
    return replace(RULES["needs_assessment.decision"], add=add, **changes)  # type: ignore[arg-type]


def test_the_triggers_are_named_in_order() -> None:
    first, second = triggers_of(RULES["appeal.tribunal"], None, day("20 Nov 2026"))
    assert first is None
    assert second is not None and second.words == "mediation certificate"


def test_a_trigger_that_has_not_happened_leaves_its_step_out() -> None:
    rule = RULES["appeal.tribunal"]
    found = worked(rule, triggers_of(rule, None, day("20 Nov 2026")), WITH)
    assert found.due == day("20 Dec 2026")


@pytest.mark.parametrize(
    ("add", "missing"),
    [
        ("whenever", "rule needs_assessment.decision: “whenever” is not a length"),
        ("+ 9999 years", "rule needs_assessment.decision leaves the calendar"),
        ("by 29 February", "rule needs_assessment.decision: “by 29 February” is no day"),
    ],
)
def test_a_rule_nobody_can_count_says_so(add: str, missing: str) -> None:
    rule = _rule(add)
    found = worked(rule, triggers_of(rule, day("7 Sep 2025")), WITH)
    assert found.due is None
    assert (found.missing or "").startswith(missing)


def test_days_of_a_rule_in_school_days_are_school_days() -> None:
    rule = _rule("+ 15 days", unit="school days")
    assert worked(rule, triggers_of(rule, day("21 Jul 2026")), WITH).due == day("22 Sep 2026")
    assert worked(rule, triggers_of(rule, day("21 Jul 2026")), WITHOUT).due is None


def test_the_setting_enters_its_own_deadline() -> None:
    rule = _rule("on 2027-01-31")
    found = worked(rule, triggers_of(rule, day("1 Sep 2026")), WITHOUT)
    assert (found.due, found.working) == (day("31 Jan 2027"), "the setting's own date: Sun 31 Jan 2027")


def test_months_clamp_to_their_last_day() -> None:
    assert moved(day("31 Jan 2024"), Length(1, "month")) == day("29 Feb 2024")
    assert moved(day("29 Feb 2024"), Length(1, "year")) == day("28 Feb 2025")


def test_the_third_thursday() -> None:
    assert nth_weekday(2026, Nth(3, 3, 1)) == day("15 Jan 2026")
    assert nth_weekday(2026, Nth(1, 3, 10)) == day("1 Oct 2026")


@for_all(some.dates(date(2000, 1, 1), date(2090, 12, 31)))
def test_the_tribunal_never_ends_a_time_in_its_holidays_or_earlier(on: date) -> None:
    found = tribunal_day(on)
    assert found >= on
    assert found.month != 8 and (found.month, found.day) not in [(12, d) for d in range(25, 32)] + [(1, 1)]
    if found != on:
        assert found.weekday() < 5


@for_all(some.sampled_from(sorted(RULES)), some.dates(date(2024, 9, 3), date(2027, 6, 30)))
def test_the_calendar_never_moves_a_date_counted_in_calendar_time(rule: str, on: date) -> None:
    found = RULES[rule]
    if found.unit == "school days" or found.add == "3 a year":
        return
    triggers = triggers_of(found, on)
    assert worked(found, triggers, WITH).due == worked(found, triggers, WITHOUT).due


@for_all(some.dates(date(1990, 1, 1), date(2090, 12, 31)), some.integers(0, 60))
def test_weeks_are_seven_days_whatever_the_clock_does(on: date, weeks: int) -> None:
    rule = _rule(f"+ {weeks} weeks")
    assert worked(rule, triggers_of(rule, on), WITHOUT).due == on + timedelta(days=7 * weeks)
