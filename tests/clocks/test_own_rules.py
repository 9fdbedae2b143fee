"""A setting's own rules run by themselves: cases/own_rules.md."""

from dataclasses import replace

import pytest

from senco_tui.casework.ruling import PROGRAM, laid_over
from senco_tui.casework.setting import OwnRule, Setting
from senco_tui.casework.triggers import PROPOSED_FROM, TRIGGERS, triggers_named
from senco_tui.casework.vocabulary import Force, SettingKind, Side
from senco_tui.clocks.clock import standing
from senco_tui.clocks.own_rules import is_own
from senco_tui.clocks.running import clocks
from tests.clocks.checking import CASES
from tests.clocks.given import case, day, setting, shipped_rules
from tests.clocks.tables import Told, told

ROWS = told(CASES / "own_rules.md")
SINCE = day("1 Sep 2025")


def with_rule(name: str, start: str, add: str, force: str, side: Side = Side.SCHOOL) -> Setting:
    """The invented school with a rule laid over the program's."""
    own = OwnRule(
        name, start, add, "calendar", side, Force(force), "our policy", "in_force", valid_from=SINCE,
        words=name.partition(".")[2],
    )  # fmt: skip
    return replace(setting(), rules=laid_over(shipped_rules(), (own,)))


@pytest.mark.parametrize("row", ROWS, ids=lambda r: f"line {r.line}")
def test_in_a_case_file(row: Told) -> None:
    today = day(row["today"])
    office = with_rule(row["rule"], row["start"], row["add"], row["force"])
    found = [c for c in clocks(case(row["given"]), office, today) if c.rule == row["rule"]]
    if row["stands"] == "no clock":
        assert found == []
        return
    (clock,) = found
    assert (clock.due, str(standing(clock, today))) == (day(row["due"]), row["stands"])
    assert str(clock.force) == row["force"]


def test_a_proposal_starts_nothing_until_it_is_switched_on() -> None:
    facts = case("K since 1 Sep 2026; plan from 2 Nov 2026; plan made 1 Jun 2026")
    assert not [c for c in clocks(facts, setting(), day("16 Nov 2026")) if is_own(c.rule)]


def test_every_trigger_is_one_the_programs_rules_use() -> None:
    used = {words for rule in shipped_rules() for words in triggers_named(rule.start)}
    assert set(TRIGGERS) - used == {"admitted", "left"}
    assert {rule.id: rule.start for rule in shipped_rules() if rule.id in PROPOSED_FROM} == PROPOSED_FROM
    assert set(PROPOSED_FROM) <= set(PROGRAM)


def test_a_colleges_own_rule_keeps_its_words_and_counts_college_days() -> None:
    office = with_rule("local.school walk", "draft served", "+ 10 school days", "local")
    assert office.store is not None
    college = replace(office, store=replace(office.store, kind=SettingKind.COLLEGE))
    (clock,) = (
        c for c in clocks(case("draft served 9 Nov 2026"), college, day("16 Nov 2026")) if is_own(c.rule)
    )
    assert clock.words == "school walk"
    assert clock.working == "draft served Mon 9 Nov 2026 + 10 college days = Mon 23 Nov 2026"
