"""Which rule holds on a day, and that every rule the design names is shipped."""

from dataclasses import replace
from datetime import date

import pytest

from senco_tui.casework.ruling import laid_over
from senco_tui.casework.setting import OwnRule, Setting, StoreFile
from senco_tui.clocks.rulebook import UnknownRule, rules_of
from tests.clocks.checking import CASES
from tests.clocks.given import shipped_rules
from tests.clocks.tables import Told, told

RULES = {rule.id: rule for rule in shipped_rules()}
DECISION = RULES["needs_assessment.decision"]
TODAY = date(2026, 11, 16)

TABLE = told(CASES / "rules.md")
PROPOSED = "What is only proposed, and asked of nobody"


def _setting(*laid: object, off: tuple[str, ...] = ()) -> Setting:
    store = StoreFile(1, "Made-up School", rules_off=off)
    return Setting(store, rules=(*shipped_rules(), *laid))  # type: ignore[arg-type]


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row["rule"])
def test_every_rule_is_as_the_table_says(row: Told) -> None:
    rule = RULES[row["rule"]]
    said = (rule.start, rule.add, rule.unit, rule.side, rule.force, str(rule.lead or ""), rule.basis)
    assert said == tuple(row[name] for name in ("from", "date", "unit", "side", "force", "lead", "basis"))
    held = rules_of(_setting()).holding(rule.id, TODAY)
    assert held == (None if row.heading == PROPOSED else rule)
    assert rule.words


def test_the_table_names_every_rule_once() -> None:
    assert sorted(row["rule"] for row in TABLE) == sorted(RULES)


def test_ids_are_given_once() -> None:
    assert len(RULES) == len(shipped_rules())


def test_proposals_ship_switched_off() -> None:
    proposed = [rule.id for rule in shipped_rules() if rule.status == "proposed"]
    assert len(proposed) == 3
    for rule in proposed:
        assert rules_of(_setting()).holding(rule, date(2035, 1, 1)) is None
        assert rules_of(_setting()).named(rule, TODAY).status == "proposed"


def test_the_stores_rule_is_laid_over_ours() -> None:
    ours = replace(DECISION, add="+ 5 weeks", valid_from=None)
    assert rules_of(_setting(ours)).holding(DECISION.id, TODAY) == ours


def test_a_rule_of_its_own_time_holds_only_then() -> None:
    later = replace(DECISION, add="+ 4 weeks", valid_from=date(2029, 9, 1))
    rules = rules_of(_setting(later))
    assert rules.holding(DECISION.id, date(2029, 8, 31)) == DECISION
    assert rules.holding(DECISION.id, date(2029, 9, 1)) == later
    ended = replace(DECISION, id="local.habit", valid_until=date(2026, 11, 15))
    assert rules_of(_setting(ended)).holding("local.habit", TODAY) is None
    assert rules.holding(DECISION.id, date(2014, 8, 31)) is None


def test_a_rule_is_off_from_a_day_on_and_on_again() -> None:
    laid = (
        OwnRule(DECISION.id, status="off", valid_from=date(2027, 1, 1)),
        OwnRule(DECISION.id, status="in_force", add="+ 5 weeks", valid_from=date(2028, 1, 1)),
    )
    rules = rules_of(Setting(rules=laid_over(shipped_rules(), laid)))
    days = (date(2026, 12, 31), date(2027, 1, 1), date(2027, 12, 31), date(2028, 1, 1))
    held = [rules.holding(DECISION.id, day) for day in days]
    assert [rule and rule.add for rule in held] == ["+ 6 weeks", None, None, "+ 5 weeks"]
    assert rules.named(DECISION.id, date(2027, 6, 1)).add == "+ 6 weeks"


def test_a_proposal_is_switched_on_by_the_store() -> None:
    on = OwnRule("key_stage.review", status="in_force", add="+ 12 months")
    rules = rules_of(Setting(rules=laid_over(shipped_rules(), (on,))))
    held = rules.holding("key_stage.review", TODAY)
    assert held is not None and held.add == "+ 12 months"


def test_a_proposal_of_the_stores_own_changes_nothing_in_force() -> None:
    idea = OwnRule(DECISION.id, status="proposed", add="+ 1 week")
    assert (
        rules_of(Setting(rules=laid_over(shipped_rules(), (idea,)))).holding(DECISION.id, TODAY) == DECISION
    )


def test_rules_are_put_off_by_id_or_by_kind() -> None:
    rules = rules_of(_setting(off=(DECISION.id, "census.*")))
    assert rules.holding(DECISION.id, TODAY) is None
    assert rules.holding("census.spring", TODAY) is None
    assert rules.holding("needs_assessment.final_plan", TODAY) is not None


def test_an_unknown_rule_names_the_nearest() -> None:
    with pytest.raises(UnknownRule) as refused:
        rules_of(_setting()).named("needs_assesment.decison", TODAY)
    assert refused.value.sentence.endswith("did you mean needs_assessment.decision?")
    assert DECISION.id in rules_of(_setting()).ids()
