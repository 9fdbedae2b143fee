"""Which rule holds on a day, and that every rule the design names is shipped."""

from dataclasses import replace
from datetime import date

import pytest

from senco_tui.casework.setting import Setting, StoreFile
from senco_tui.clocks.rulebook import UnknownRule, rules_of
from tests.clocks.given import shipped_rules

RULES = {rule.id: rule for rule in shipped_rules()}
DECISION = RULES["needs_assessment.decision"]
TODAY = date(2026, 11, 16)

NAMED = (
    "needs_assessment.decision",
    "needs_assessment.advice",
    "needs_assessment.refusal_to_issue",
    "needs_assessment.final_plan",
    "draft_plan.comments",
    "consultation.reply",
    "reassessment.final_plan",
    "annual_review.complete",
    "annual_review.meeting_latest",
    "annual_review.requests",
    "annual_review.papers",
    "annual_review.report",
    "annual_review.decision",
    "annual_review.final_plan",
    "under_five.review",
    "phase_transfer.school",
    "phase_transfer.post16",
    "phase_transfer.post16_other",
    "adulthood.review",
    "sen_support.parent_meetings",
    "sen_support.review",
    "concern.decision",
    "part_time_timetable.review",
    "appeal.tribunal",
    "senco.qualification",
    "information_report.update",
    "inclusion_strategy.publish",
    "accessibility_plan.review",
    "governors.report",
    "subject_access.reply",
    "records.transfer",
    "retention.sen_file",
    "census.autumn",
    "census.spring",
    "census.summer",
    "access.applications",
)


def _setting(*laid: object, off: tuple[str, ...] = ()) -> Setting:
    store = StoreFile(1, "Made-up School", rules_off=off)
    return Setting(store, rules=(*shipped_rules(), *laid))  # type: ignore[arg-type]


@pytest.mark.parametrize("rule", NAMED)
def test_every_rule_the_law_asks_for_is_in_force(rule: str) -> None:
    held = rules_of(_setting()).holding(rule, TODAY)
    assert held is not None
    assert held.basis and held.words


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
