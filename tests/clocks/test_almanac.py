"""One clock made from a rule: its three dates, its words, its missing trigger."""

from dataclasses import replace
from datetime import date

from hypothesis import given as for_all
from hypothesis import strategies as some

from senco_tui.casework.setting import Setting
from senco_tui.casework.vocabulary import SettingKind, Side
from senco_tui.clocks.almanac import almanac
from senco_tui.clocks.statute import Trigger, worked
from tests.clocks.given import day, setting, shipped_rules

KNOWN = almanac(setting())
TODAY = day("16 Nov 2026")


def test_three_dates_and_how_they_came_about() -> None:
    (clock,) = KNOWN.clock("annual_review.papers", "P25-001", day("12 Jan 2027"), today=TODAY)
    assert (clock.due, clock.practical, clock.start_by) == (
        day("29 Dec 2026"),
        day("18 Dec 2026"),
        day("11 Dec 2026"),
    )
    assert clock.working == (
        "meeting Tue 12 Jan 2027 − 2 weeks = Tue 29 Dec 2026; the last school day before it is Fri 18 Dec "
        "2026; 5 school days of work, so start by Fri 11 Dec 2026"
    )


def test_nothing_is_asked_of_us_by_anothers_clock() -> None:
    (clock,) = KNOWN.clock("needs_assessment.decision", "P25-001", day("7 Sep 2026"), today=TODAY)
    assert clock.start_by is None
    (moved,) = KNOWN.clock(
        "needs_assessment.decision", "P25-001", day("7 Sep 2026"), today=TODAY, side=Side.SCHOOL
    )
    assert moved.start_by == moved.practical


def test_a_missing_trigger_is_a_clock_that_says_so() -> None:
    (clock,) = KNOWN.clock("needs_assessment.decision", "P25-001", None, today=TODAY)
    assert (clock.due, clock.start, clock.missing) == (None, None, "the date: request received")
    (worded,) = KNOWN.clock("needs_assessment.decision", None, TODAY, today=TODAY, missing="the letter")
    assert (worded.due, worded.start, worded.missing) == (None, None, "the letter")


def test_the_rule_of_the_triggers_own_day_is_taken() -> None:
    rules = shipped_rules()
    decision = next(r for r in rules if r.id == "needs_assessment.decision")
    later = replace(decision, add="+ 4 weeks", valid_from=date(2026, 9, 1))
    known = almanac(replace(setting(), rules=(*rules, later)))
    (old,) = known.clock(decision.id, None, date(2026, 8, 31), today=TODAY)
    (new,) = known.clock(decision.id, None, date(2026, 9, 1), today=TODAY)
    assert (old.due, new.due) == (date(2026, 10, 12), date(2026, 9, 29))


def test_a_rule_that_is_off_makes_no_clock() -> None:
    known = almanac(setting(rules_off="concern.decision"))
    assert known.clock("concern.decision", None, TODAY, today=TODAY) == ()
    assert known.clock("no.such_rule", None, TODAY, today=TODAY) == ()


def test_an_unread_store_is_taken_for_a_primary() -> None:
    assert almanac(Setting()).kind is SettingKind.PRIMARY


@for_all(
    some.sampled_from([r for r in shipped_rules() if r.status == "in_force"]),
    some.dates(date(2024, 9, 3), date(2027, 6, 30)),
)
def test_the_three_dates_fall_in_order_on_school_days(rule: object, on: date) -> None:
    done = worked(rule, (Trigger("given", on),), KNOWN.days)  # type: ignore[arg-type]
    clock = KNOWN.made(rule, None, on, done)  # type: ignore[arg-type]
    if clock.practical is not None:
        assert clock.last_day is not None and clock.practical <= clock.last_day
        assert KNOWN.days.is_school_day(clock.practical)
    if clock.start_by is not None:
        assert clock.practical is not None and clock.start_by <= clock.practical
        assert KNOWN.days.is_school_day(clock.start_by)
