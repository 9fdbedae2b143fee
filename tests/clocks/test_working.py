"""One rule worked for one date, as `senco clock` tells it."""

import pytest

from senco_tui.clocks.rulebook import UnknownRule
from senco_tui.clocks.working import work
from tests.clocks.given import day, setting


def test_if_the_request_came_on_7_september() -> None:
    found = work(setting(), "needs_assessment.final_plan", day("7 Sep 2026"))
    assert found.case is None
    assert found.working == "request received Mon 7 Sep 2026 + 20 weeks = Mon 25 Jan 2027"
    assert (found.due, found.practical) == (day("25 Jan 2027"), day("25 Jan 2027"))
    assert (found.side, found.force, found.basis) == ("la", "must", "SEND Regulations 2014 r13(2)")


def test_a_rule_that_does_not_hold_is_worked_and_says_so() -> None:
    off = setting(rules_off="concern.decision")
    assert work(off, "concern.decision", day("5 Oct 2026")).note == (
        "this setting has put the rule off (rules_off in senco.yaml)"
    )
    early = work(setting(), "needs_assessment.decision", day("1 Aug 2014"))
    assert early.note == "this rule was not in force on that day"
    assert work(setting(), "concern.decision", day("5 Oct 2026")).note is None


def test_an_unknown_rule_is_refused() -> None:
    with pytest.raises(UnknownRule):
        work(setting(), "plan.final", day("7 Sep 2026"))
